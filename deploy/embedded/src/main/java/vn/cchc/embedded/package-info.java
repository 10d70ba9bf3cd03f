/** A real PostgreSQL and a real Kafka broker on 127.0.0.1, without containers or installation, for tests and local mode. */
@NullMarked
package vn.cchc.embedded;

import org.jspecify.annotations.NullMarked;
