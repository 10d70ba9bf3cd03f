/** People's posts: who holds which agency and role from when to when; access follows (ADR 0011). */
@NullMarked
package vn.cchc.plan.post;

import org.jspecify.annotations.NullMarked;
