/** Schemes (đề án): who drafts them by when, and how they come into force. */
@NullMarked
package vn.cchc.plan.scheme;

import org.jspecify.annotations.NullMarked;
