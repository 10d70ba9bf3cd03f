@NullMarked
package vn.cchc.plan.rhythm;

import org.jspecify.annotations.NullMarked;
