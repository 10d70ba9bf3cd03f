/** Who is whom: the people who can be told, by agency and role. */
@NullMarked
package vn.cchc.notification.contact;

import org.jspecify.annotations.NullMarked;
