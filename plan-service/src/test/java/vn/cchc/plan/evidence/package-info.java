/** Tests of what is taken as evidence, on files and over HTTP. */
@NullMarked
package vn.cchc.plan.evidence;

import org.jspecify.annotations.NullMarked;
