/** The test kit: real PostgreSQL and Kafka, signed tokens, contract assertions, architecture rules. */
@NullMarked
package vn.cchc.platform.testing;

import org.jspecify.annotations.NullMarked;
