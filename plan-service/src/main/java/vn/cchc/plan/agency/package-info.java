/** The agency registry: who there is, called what, belonging where, from when. */
@NullMarked
package vn.cchc.plan.agency;

import org.jspecify.annotations.NullMarked;
