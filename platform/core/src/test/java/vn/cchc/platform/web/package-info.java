/** The web mechanisms' rules, without a server. */
@NullMarked
package vn.cchc.platform.web;

import org.jspecify.annotations.NullMarked;
