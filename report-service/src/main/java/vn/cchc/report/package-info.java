/** report-service: who reports what to whom and when, and what comes of it put together. The room is prepared; features come as packages of their own. */
@NullMarked
package vn.cchc.report;

import org.jspecify.annotations.NullMarked;
