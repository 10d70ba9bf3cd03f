/** Work that comes again: what opens by itself when a period begins, what people open, and how often plans are reported on. */
@NullMarked
package vn.cchc.plan.occurrence;

import org.jspecify.annotations.NullMarked;
