/** The story a whole system tells about itself: the demo for people, and the test that asserts it. */
@NullMarked
package vn.cchc.local.story;

import org.jspecify.annotations.NullMarked;
