/** The bus: outbox and fenced relay out, inbox and dead letters in. */
@NullMarked
package vn.cchc.platform.bus;

import org.jspecify.annotations.NullMarked;
