/** Initiatives (sáng kiến): registered by agencies, recognised or not. */
@NullMarked
package vn.cchc.plan.initiative;

import org.jspecify.annotations.NullMarked;
