package vn.cchc.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, 999_999_999_999_999_999L})
    void aVersionSurvivesTheTrip(long version) {
        assertThat(EntityTag.required(EntityTag.of(version))).isEqualTo(version);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aChangeWithoutAVersionIsRefused(@Nullable String absent) {
        refused(PlatformProblem.PRECONDITION_REQUIRED, () -> EntityTag.required(absent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "1", "W/\"1\"", "\"x\"", "\"-1\"", "\"1\", \"2\"", "\"1234567890123456789\"", "\"١\""})
    void aTagThatIsNotOursIsRefused(String foreign) {
        refused(PlatformProblem.INVALID_ENTITY_TAG, () -> EntityTag.required(foreign));
    }

    @Test
    void aChangeMadeFromAnotherVersionIsRefused() {
        assertThatCode(() -> EntityTag.check(3, 3)).doesNotThrowAnyException();
        refused(PlatformProblem.PRECONDITION_FAILED, () -> EntityTag.check(2, 3));
    }

    private static void refused(PlatformProblem problem, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).returns(problem, Refusal::type);
    }
}
