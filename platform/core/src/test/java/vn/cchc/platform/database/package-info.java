/** The database mechanisms' rules, without a database. */
@NullMarked
package vn.cchc.platform.database;

import org.jspecify.annotations.NullMarked;
