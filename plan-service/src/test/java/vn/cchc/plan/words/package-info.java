@NullMarked
package vn.cchc.plan.words;

import org.jspecify.annotations.NullMarked;
