/** The room of report-service on real parts. */
@NullMarked
package vn.cchc.report;

import org.jspecify.annotations.NullMarked;
