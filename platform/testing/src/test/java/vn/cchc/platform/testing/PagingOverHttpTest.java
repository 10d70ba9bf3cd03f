package vn.cchc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class PagingOverHttpTest {

    private static List<String> everyPage(String title, int limit) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var request = Toy.admin().queryParam("title", title).queryParam("limit", limit);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(Toy.PARCELS)
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> found = page.path("items.id");
            assertThat(found).hasSizeBetween(1, limit);
            ids.addAll(found);
            cursor = page.path("next");
        } while (cursor != null);
        return ids;
    }

    @Test
    void everyRowIsOnExactlyOnePageWhateverTheLimit() {
        String title = Toy.unique("paged");
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(Toy.admin()
                    .body(Toy.parcel(title))
                    .post(Toy.PARCELS)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertThat(made).isSorted(); // ids of version 7 sort by time
        for (int limit : new int[] {1, 3, 7, 200}) {
            assertThat(everyPage(title, limit)).isEqualTo(made);
        }
    }

    @Test
    void aCursorIsBoundToItsFilter() {
        String title = Toy.unique("bound");
        for (int i = 0; i < 2; i++) {
            Toy.admin().body(Toy.parcel(title)).post(Toy.PARCELS).then().statusCode(201);
        }
        String cursor = Toy.admin()
                .queryParam("title", title)
                .queryParam("limit", 1)
                .get(Toy.PARCELS)
                .then()
                .extract()
                .path("next");
        Toy.problem(
                Toy.admin()
                        .queryParam("title", "another")
                        .queryParam("cursor", cursor)
                        .get(Toy.PARCELS)
                        .then(),
                400,
                "invalid-cursor");
    }
}
