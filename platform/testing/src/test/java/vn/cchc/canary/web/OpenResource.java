package vn.cchc.canary.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import vn.cchc.platform.testing.toy.Parcel;

/** Says nothing about who may come, and gives an entity away. */
@Path("/canary")
public class OpenResource {

    @GET
    @Produces("application/json")
    public Parcel get() {
        throw new IllegalStateException("a canary is not called");
    }
}
