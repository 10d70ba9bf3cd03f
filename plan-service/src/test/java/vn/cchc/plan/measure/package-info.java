@NullMarked
package vn.cchc.plan.measure;

import org.jspecify.annotations.NullMarked;
