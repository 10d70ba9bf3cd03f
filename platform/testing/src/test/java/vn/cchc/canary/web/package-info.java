/** A feature with a door of its own. */
@NullMarked
package vn.cchc.canary.web;

import org.jspecify.annotations.NullMarked;
