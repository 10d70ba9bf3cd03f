package vn.cchc.plan;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.testing.Tokens;

/** Somebody who calls the service; without a user, nobody in particular. */
record Person(@Nullable String user, @Nullable String unit, List<String> roles) {

    static final Person NOBODY = new Person(null, null, List.of());
    static final Person ADMIN = of("admin", null, "admin");
    static final Person AUDITOR = of("auditor", null, "auditor");

    static Person of(String user, @Nullable String unit, String... roles) {
        return new Person(user, unit, List.of(roles));
    }

    RequestSpecification asks() {
        return user == null ? given() : given().auth().oauth2(Tokens.of(user, unit, roles.toArray(String[]::new)));
    }

    Response get(String path) {
        return asks().get(path);
    }

    Response post(String path, Object body) {
        return asks().contentType(ContentType.JSON).body(body).post(path);
    }

    /** A step of a plan or import, which needs no body. */
    Response step(String path, @Nullable String etag) {
        return with(etag).post(path);
    }

    /** A step of an assignment. */
    Response step(String path, @Nullable String etag, Map<String, ?> body) {
        return with(etag).contentType(ContentType.JSON).body(body).post(path);
    }

    /** The present version of what is at that path. */
    String etag(String path) {
        return get(path).then().statusCode(200).extract().header("ETag");
    }

    private RequestSpecification with(@Nullable String etag) {
        return etag == null ? asks() : asks().header("If-Match", etag);
    }

    @Override
    public String toString() {
        return user + roles;
    }
}
