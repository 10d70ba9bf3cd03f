package vn.cchc.plan.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.contracts.AgencyFact.Spell;

/** However an agency changes, its spells stay in order, and a day before the change is as it was. */
class TimelineLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Test
    void anyChangesLeaveAnOrderedTimelineAndThePastAsItWas() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Timeline timeline = new Timeline(List.of(spell("0", FIRST)));
            for (int step = 1; step <= 6; step++) {
                LocalDate from = FIRST.plusDays(random.nextInt(3_000) - 300L);
                if (timeline.spells().stream().anyMatch(known -> known.from().equals(from))) {
                    continue;
                }
                Timeline before = timeline;
                timeline = timeline.changed(spell(String.valueOf(step), from), TODAY);
                new AgencyFact.Agency(timeline.spells(), List.of(), null); // refuses overlaps and disorder
                assertThat(timeline.at(from).map(Spell::name))
                        .as("seed %d", seed)
                        .contains(String.valueOf(step));
                assertThat(timeline.at(from.minusDays(1)).map(Spell::name))
                        .as("seed %d", seed)
                        .isEqualTo(before.at(from.minusDays(1)).map(Spell::name));
            }
        }
    }

    @Test
    void ceasingCutsOffAndKeepsTheDaysBefore() {
        Timeline timeline = new Timeline(List.of(spell("a", FIRST)))
                .changed(spell("b", LocalDate.of(2024, 1, 1)), TODAY)
                .changed(spell("c", LocalDate.of(2025, 6, 1)), TODAY);
        Timeline ceased = timeline.ceased(LocalDate.of(2025, 2, 28));

        assertThat(ceased.spells()).extracting(Spell::name).containsExactly("a", "b");
        assertThat(ceased.at(LocalDate.of(2025, 2, 28))).isPresent();
        assertThat(ceased.at(LocalDate.of(2025, 3, 1))).isEmpty();
    }

    @Test
    void fieldsSetAgainAndAgainAreOnEveryDayThoseLastSetForIt() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            var charges = Tenures.charges(List.of(), List.of("a"), FIRST);
            LocalDate day = FIRST;
            for (int step = 0; step < 6; step++) {
                day = day.plusDays(1L + random.nextInt(50));
                List<String> wanted = List.of("a", "b", "c").subList(random.nextInt(3), 3);
                List<String> before = Tenures.fields(charges, day.minusDays(1));
                charges = Tenures.charges(charges, wanted, day);
                assertThat(Set.copyOf(Tenures.fields(charges, day))).isEqualTo(Set.copyOf(wanted));
                assertThat(Tenures.fields(charges, day.minusDays(1))).containsExactlyInAnyOrderElementsOf(before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "=1+1", "+84", "-x", "@a", "'=a", "''+a", "'quoted'", "\tx", ""})
    void noCellBeginsLikeAFormulaAndEveryOneReadsBack(String text) {
        String cell = AgencyColumns.guarded(text);
        assertThat(cell)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(AgencyColumns.unguarded(cell)).isEqualTo(text);
    }

    private static Spell spell(String name, LocalDate from) {
        return new Spell(name, List.of(), null, Level.DEPARTMENT, null, from, null, null);
    }
}
