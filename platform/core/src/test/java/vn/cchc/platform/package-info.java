/** What holds for all of the platform's core. */
@NullMarked
package vn.cchc.platform;

import org.jspecify.annotations.NullMarked;
