package vn.cchc.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    private static final List<String> KEY = List.of("2024-03-31", "Sở Nội vụ");

    private static String cursor() {
        return Cursor.encode("list", KEY);
    }

    @Test
    void aCursorLeadsBackToItsKey() {
        assertThat(Cursor.decode(cursor(), "list", 2)).isEqualTo(KEY);
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        refusesCursor(() -> Cursor.decode(cursor(), "other", 2));
    }

    @Test
    void aCursorWithAnotherNumberOfKeysIsRefused() {
        refusesCursor(() -> Cursor.decode(cursor(), "list", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "abc", "AAAA", "bm90LW91cnM"})
    void aForeignCursorIsRefused(String foreign) {
        refusesCursor(() -> Cursor.decode(foreign, "list", 2));
    }

    @Test
    void aCursorWithATamperedKeyIsRefused() {
        String text = new String(Base64.getUrlDecoder().decode(cursor()), StandardCharsets.UTF_8);
        String tampered = Base64.getUrlEncoder()
                .encodeToString(text.replace("2024-03-31", "2025-03-31").getBytes(StandardCharsets.UTF_8));
        refusesCursor(() -> Cursor.decode(tampered, "list", 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 201, Integer.MAX_VALUE})
    void aLimitOutsideOneToTwoHundredIsRefused(int limit) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PageRequest.of(limit, null, 1, "list"))
                .returns(PlatformProblem.INVALID_PARAMETER, Refusal::type);
    }

    @Test
    void withoutALimitFiftyAreAskedForAndOneMoreIsRead() {
        PageRequest request = PageRequest.of(null, null, 1, "list");
        assertThat(request.limit()).isEqualTo(50);
        assertThat(request.fetch()).isEqualTo(51);
        assertThat(request.after(0)).isNull();
    }

    @Test
    void filtersThatPrintAlikeAreNotAlike() {
        assertThat(bound("a, b", null)).isNotEqualTo(bound("a", "b, null"));
        assertThat(bound("null", "x")).isNotEqualTo(bound(null, "x"));
    }

    @Test
    void theSurplusRowSaysThatThereIsANextPage() {
        PageRequest request = PageRequest.of(2, null, 1, "list");
        assertThat(Page.of(List.of("a", "b"), request, List::of).next()).isNull();
        Page<String> page = Page.of(List.of("a", "b", "c"), request, List::of);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(PageRequest.of(2, page.next(), 1, "list").after()).containsExactly("b");
    }

    private static String bound(@Nullable String first, @Nullable String second) {
        return PageRequest.of(1, null, 1, "list", first, second).bound();
    }

    private static void refusesCursor(ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .returns(PlatformProblem.INVALID_CURSOR, Refusal::type);
    }
}
