/** The deadline grammar over HTTP, for frontends that show what a text means while it is typed. */
@NullMarked
package vn.cchc.plan.parsing;

import org.jspecify.annotations.NullMarked;
