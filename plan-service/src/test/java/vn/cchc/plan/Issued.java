package vn.cchc.plan;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** An issued plan and its shares. */
record Issued(Province province, String path) {

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The agency's share; there must be one. */
    Share share(String agency) {
        return new Share(shares(agency).getFirst());
    }

    /** Ids of the agency's shares, by last day. */
    List<String> shares(String agency) {
        return Person.AUDITOR
                .get("/api/v1/assignments?limit=200&plan=" + id() + "&agency=" + province.id(agency))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** One share and the steps taken on it, each from its present version. */
    record Share(String id) {

        String path() {
            return "/api/v1/assignments/" + id;
        }

        String etag() {
            return Person.AUDITOR.etag(path());
        }

        String state() {
            return Person.AUDITOR.get(path()).then().statusCode(200).extract().path("state");
        }

        Response report(Person by, int percent) {
            return by.step(path() + "/progress", etag(), Map.of("percent", percent));
        }

        Response submit(Person by) {
            return by.step(path() + "/submissions", etag(), Map.of("note", "Đã xong"));
        }

        Response giveBack(Person by) {
            return by.step(path() + "/returns", etag(), Map.of("comment", "Bổ sung"));
        }

        Response confirm(Person by) {
            return by.step(path() + "/confirmations", etag(), Map.of());
        }
    }
}
