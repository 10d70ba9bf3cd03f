/** The service as a whole: its contract, its structure, who may do what. */
@NullMarked
package vn.cchc.notification;

import org.jspecify.annotations.NullMarked;
