/** The registry's questions and known answers, without a database. */
@NullMarked
package vn.cchc.platform.directory;

import org.jspecify.annotations.NullMarked;
