package vn.cchc.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.platform.directory.Registry.member;
import static vn.cchc.platform.directory.Registry.spell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.contracts.AgencyFact.Level;

class AsOfTest {

    private static final LocalDate BEFORE = LocalDate.parse("2025-06-30");
    private static final LocalDate AFTER = LocalDate.parse("2025-07-01");

    private final Snapshot snapshot = new Registry()
            .agency("ubnd-tinh", Level.PROVINCE, null)
            .agency("so-noi-vu", Level.DEPARTMENT, "ubnd-tinh")
            .agency(
                    "so-y",
                    Level.DEPARTMENT,
                    "ubnd-tinh",
                    spell("Sở cũ", Level.DEPARTMENT, "ubnd-tinh", "2021-01-01", "2022-12-31"),
                    spell("Sở mới", Level.DEPARTMENT, "ubnd-tinh", "2023-02-01", null))
            .agency(
                    "huyen-a",
                    Level.DISTRICT,
                    "ubnd-tinh",
                    spell("Huyện A", Level.DISTRICT, "ubnd-tinh", "2021-01-01", "2025-06-30"))
            .agency(
                    "xa-b",
                    Level.COMMUNE,
                    "huyen-a",
                    spell("Xã B", Level.COMMUNE, "huyen-a", "2021-01-01", "2025-06-30"),
                    spell("Xã B", Level.COMMUNE, "ubnd-tinh", "2025-07-01", null))
            .group(
                    "cap-huyen",
                    member("huyen-a", "2021-01-01", null),
                    member("xa-b", "2024-01-01", "2024-12-31"),
                    member("chua-biet", "2021-01-01", null))
            .snapshot();

    @ParameterizedTest
    @CsvSource({
        "2020-12-31,",
        "2021-01-01, Sở cũ",
        "2022-12-31, Sở cũ",
        "2023-01-15,",
        "2023-02-01, Sở mới",
        "2030-01-01, Sở mới"
    })
    void anAgencyIsCalledWhatItWasCalledThatDay(LocalDate day, @Nullable String name) {
        assertThat(snapshot.agency("so-y", day).map(AgencyView::name).orElse(null))
                .isEqualTo(name);
    }

    @Test
    void theDistrictLevelEndsWithTheThirtiethOfJune() {
        assertThat(snapshot.agencies(BEFORE)).extracting(AgencyView::id).contains("huyen-a");
        assertThat(snapshot.agencies(AFTER)).extracting(AgencyView::id).doesNotContain("huyen-a");
        assertThat(snapshot.knowsAgency("huyen-a")).isTrue();
    }

    @Test
    void membersAreThoseOfThatDayThatExistThatDay() {
        assertThat(snapshot.members("cap-huyen", LocalDate.parse("2023-12-31"))).containsExactly("huyen-a");
        assertThat(snapshot.members("cap-huyen", LocalDate.parse("2024-12-31"))).containsExactly("huyen-a", "xa-b");
        assertThat(snapshot.members("cap-huyen", AFTER)).isEmpty();
        assertThat(snapshot.members("khong-co", BEFORE)).isEmpty();
        assertThat(snapshot.isGroup("cap-huyen")).isTrue();
        assertThat(snapshot.isGroup("huyen-a")).isFalse();
    }

    @Test
    void aSubtreeFollowsTheParentsOfThatDay() {
        assertThat(snapshot.subtree("huyen-a", BEFORE)).containsExactlyInAnyOrder("huyen-a", "xa-b");
        assertThat(snapshot.subtree("huyen-a", AFTER)).containsExactly("huyen-a");
        assertThat(snapshot.subtree("ubnd-tinh", AFTER))
                .contains("xa-b", "so-noi-vu")
                .doesNotContain("huyen-a");
    }

    @Test
    void aDepartmentCoordinatesTheProvinceAndADistrictItsCommunesUntilThereAreNoDistricts() {
        assertThat(snapshot.coordinatedBy("so-noi-vu", BEFORE)).contains("ubnd-tinh", "so-y", "huyen-a", "xa-b");
        assertThat(snapshot.coordinatedBy("huyen-a", BEFORE)).containsExactlyInAnyOrder("huyen-a", "xa-b");
        assertThat(snapshot.coordinatedBy("huyen-a", AFTER)).containsExactly("huyen-a");
        assertThat(snapshot.coordinatedBy("xa-b", BEFORE)).containsExactly("xa-b");
    }

    @Test
    void namesAreThoseOfThatDayAndGroupsHaveAliases() {
        assertThat(snapshot.names(BEFORE))
                .containsEntry("Sở mới", "so-y")
                .containsEntry("Nhóm cap-huyen", "cap-huyen")
                .doesNotContainKey("Sở cũ");
    }

    @Test
    void parentsThatFormACircleDoNotHang() {
        Snapshot circle = new Registry()
                .agency("a", Level.ASSOCIATION, "b")
                .agency("b", Level.ASSOCIATION, "a")
                .snapshot();
        assertThat(circle.subtree("a", BEFORE)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void countsSayHowManyThereAre() {
        assertThat(snapshot.counts())
                .containsEntry("directoryAgencies", 5L)
                .containsEntry("directoryGroups", 1L)
                .containsEntry("directorySuccessions", 0L);
        assertThat(List.copyOf(snapshot.agencies(LocalDate.parse("2020-01-01"))))
                .isEmpty();
    }
}
