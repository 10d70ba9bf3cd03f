/** Contacts on real parts. */
@NullMarked
package vn.cchc.notification.contact;

import org.jspecify.annotations.NullMarked;
