/** The test mail server: takes every mail, delivers none, and shows what it took. */
@NullMarked
package vn.cchc.local.mail;

import org.jspecify.annotations.NullMarked;
