/** HTTP for every service: problems, paging, entity tags, idempotency, the bulkhead. */
@NullMarked
package vn.cchc.platform.web;

import org.jspecify.annotations.NullMarked;
