package vn.cchc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.platform.database.Sql;

@QuarkusTest
@WithTestResource(RealParts.class)
class BodiesAreReadStrictlyTest {

    @Inject
    Sql sql;

    private static ValidatableResponse post(String body) {
        return Toy.admin()
                .header("Accept-Language", "en")
                .body(body)
                .post(Toy.PARCELS)
                .then();
    }

    @Test
    void brokenJsonIsNamedWithItsPlace() {
        Toy.problem(post("{\"title\": \"a\",\n oops}"), 400, "malformed-json").body("detail", containsString("line 2"));
    }

    @Test
    void anythingBehindTheJsonIsRefused() {
        Toy.violates(Toy.problem(post(Toy.parcel("x") + " {}"), 422, "invalid-content"), "", "wrong-type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"colour\": 1} | /colour | unknown-member",
                "{\"lines\": [{\"name\": \"a\"}, {\"nam\": 1}]} | /lines/1/nam | unknown-member",
                "{\"weight\": \"2\"} | /weight | wrong-type",
                "{\"weight\": 2.5} | /weight | wrong-type",
                "{\"weight\": \"\"} | /weight | wrong-type",
                "{\"weight\": true} | /weight | wrong-type",
                "{\"title\": 7} | /title | wrong-type",
                "{\"title\": {}} | /title | wrong-type",
                "{\"day\": \"31/12/2024\"} | /day | wrong-type",
                "{\"day\": \"\"} | /day | wrong-type",
                "{\"fragile\": \"true\"} | /fragile | wrong-type",
                "{\"fragile\": 1} | /fragile | wrong-type",
                "{\"lines\": [{\"name\": \"a\", \"size\": \"1,5\"}]} | /lines/0/size | wrong-type",
                "{\"lines\": [{\"name\": \"a\", \"size\": \"1.5\"}]} | /lines/0/size | wrong-type",
                "{\"lines\": \"none\"} | /lines | wrong-type",
                "{\"title\": \"a\\u0000b\"} | /title | not-storable-text",
                "{\"title\": \"a\\ud800\"} | /title | not-storable-text"
            })
    void aMemberThatCannotBeReadIsPointedAt(String body, String pointer, String code) {
        Toy.violates(Toy.problem(post(body), 422, "invalid-content"), pointer, code);
    }

    @Test
    void everyBrokenConstraintIsPointedAtAtOnce() {
        var response = Toy.problem(
                post(
                        "{\"title\": \" \", \"weight\": 0, \"lines\": [{\"name\": \"a\", \"size\": 1}, {\"name\": \"\", \"size\": 0.01}]}"),
                422,
                "invalid-content");
        Toy.violates(response, "/title", "not-blank");
        Toy.violates(response, "/weight", "min");
        Toy.violates(response, "/lines/1/name", "not-blank");
        Toy.violates(response, "/lines/1/size", "decimal-min");
        response.body("violations.size()", equalTo(4));
    }

    @Test
    void noBodyAtAllIsPointedAtAsTheWhole() {
        Toy.violates(Toy.problem(Toy.admin().post(Toy.PARCELS).then(), 422, "invalid-content"), "", "not-null");
    }

    @Test
    void decomposedVietnameseIsKeptComposed() {
        String composed = Toy.unique("Sở Nội vụ");
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        post(Toy.parcel(decomposed)).statusCode(201).body("title", equalTo(composed));
        assertThat(sql.first("select count(*) from toy.parcel where title = ?", row -> row.number("count"), composed))
                .contains(1L);
    }
}
