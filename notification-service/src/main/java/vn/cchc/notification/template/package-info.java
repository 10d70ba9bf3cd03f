/** The words of a reminder, in Vietnamese and English. */
@NullMarked
package vn.cchc.notification.template;

import org.jspecify.annotations.NullMarked;
