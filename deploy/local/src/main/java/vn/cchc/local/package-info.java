/** The launcher: starts, watches and stops every part of the system on one machine, each as a process of its own. */
@NullMarked
package vn.cchc.local;

import org.jspecify.annotations.NullMarked;
