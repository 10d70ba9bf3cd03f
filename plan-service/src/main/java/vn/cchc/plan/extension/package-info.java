/** Requests for more time: asked by the agency, decided by the coordinator. */
@NullMarked
package vn.cchc.plan.extension;

import org.jspecify.annotations.NullMarked;
