@NullMarked
package vn.cchc.plan.event;

import org.jspecify.annotations.NullMarked;
