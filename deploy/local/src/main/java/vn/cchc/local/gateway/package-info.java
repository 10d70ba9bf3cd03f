/** The local gateway: one address in front of the services, as an Ingress is in production. */
@NullMarked
package vn.cchc.local.gateway;

import org.jspecify.annotations.NullMarked;
