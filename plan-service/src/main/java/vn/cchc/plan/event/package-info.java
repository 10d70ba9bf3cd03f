/** Events that deadlines wait for: named, bound to the words of documents, resolved into days. */
@NullMarked
package vn.cchc.plan.event;

import org.jspecify.annotations.NullMarked;
