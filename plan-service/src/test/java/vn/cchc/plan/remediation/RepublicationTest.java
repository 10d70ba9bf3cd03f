package vn.cchc.plan.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.remediation.LostPoints.Criterion;
import vn.cchc.plan.remediation.RemediationRow.Flag;

class RepublicationTest {

    /** Whatever is published after whatever was edited: a person's text is never lost, a figure never stale. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void nobodysTextIsLostAndEveryFigureIsThePublished(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Criterion> before = criteria(random);
        List<Criterion> after = criteria(random);
        List<RemediationRow> rows = new ArrayList<>(Republication.rows(List.of(), before, Map.of()));
        rows.replaceAll(row ->
                random.nextBoolean() ? row.edited("việc của " + row.code(), List.of(), List.of(), null, false) : row);

        List<RemediationRow> fresh = Republication.rows(rows, after, Map.of());

        Map<String, RemediationRow> byCode = new TreeMap<>();
        fresh.forEach(row ->
                assertThat(byCode.put(row.code(), row)).as("seed %d", seed).isNull());
        for (RemediationRow row : rows) {
            if (row.edited()) {
                assertThat(Objects.requireNonNull(byCode.get(row.code())).solution())
                        .isEqualTo("việc của " + row.code());
            }
        }
        for (Criterion criterion : after) {
            assertThat(Objects.requireNonNull(byCode.get(criterion.code())).lost())
                    .isEqualTo(criterion.lost());
        }
        assertThat(fresh.stream().map(RemediationRow::lost).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(after.stream().map(Criterion::lost).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(fresh).allMatch(row -> row.edited() || row.flags().isEmpty());
    }

    @Test
    void anEditedRowSaysWhetherItsCriterionStillLost() {
        Criterion one = criterion("1.1", "0.50");
        Criterion two = criterion("1.2", "0.50");
        List<RemediationRow> rows = Republication.rows(List.of(), List.of(one, two), Map.of()).stream()
                .map(row -> row.edited("a", List.of(), List.of(), null, false))
                .toList();

        List<RemediationRow> fresh = Republication.rows(rows, List.of(one), Map.of());

        assertThat(fresh.stream().map(RemediationRow::flags))
                .containsExactly(List.of(Flag.REPUBLISHED), List.of(Flag.NO_LONGER_LOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đại biểu HĐND tỉnh",
                "lãnh đạo UBND tỉnh",
                "Giám đốc, Phó Giám đốc và Trưởng phòng các Sở, ban, ngành",
                "CHỦ TỊCH UBND tỉnh"
            })
    void aPositionIsNoAgency(String words) {
        assertThat(PositionGroups.isOne(words)).isTrue();
        assertThat(PositionGroups.isOne("Sở Nội vụ")).isFalse();
        assertThat(PositionGroups.isOne("Giám đốcx")).isFalse();
    }

    private static List<Criterion> criteria(RandomGenerator random) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            if (random.nextBoolean()) {
                criteria.add(criterion("1." + i, "0." + (1 + random.nextInt(9))));
            }
        }
        return criteria;
    }

    private static Criterion criterion(String code, String lost) {
        return new Criterion(code, "Tiêu chí", "the-che", BigDecimal.ONE, BigDecimal.ZERO, new BigDecimal(lost), null);
    }
}
