package vn.cchc.local.gateway;

import vn.cchc.local.Part;

/**
 * Where a request goes.
 *
 * @param part the part that answers it
 * @param path the path to ask that part for, without the query
 */
record Target(Part part, String path) {}
