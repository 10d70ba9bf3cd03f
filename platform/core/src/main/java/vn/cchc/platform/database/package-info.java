/** Ids, plain JDBC, migrations of the platform's own tables, housekeeping. */
@NullMarked
package vn.cchc.platform.database;

import org.jspecify.annotations.NullMarked;
