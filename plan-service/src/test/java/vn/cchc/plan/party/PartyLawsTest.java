package vn.cchc.plan.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws over seeded random cells: every text is read, and nothing of it is lost. */
class PartyLawsTest {

    private static final int CELLS = 400;
    private static final Pattern FRAGMENTS = Pattern.compile("[,;\n()]| và ");
    private static final Pattern LEADING_AND = Pattern.compile("^(và( |$))+");
    private static final List<String> WORDS = List.of(
            "Sở Nội vụ",
            "Sở, ban, ngành",
            "UBND cấp huyện",
            "cấp xã",
            "Sở Văn hóa, Thể thao và Du lịch",
            "và",
            "(",
            ")",
            " (",
            ",",
            ";",
            "\n",
            " ",
            "Hội đồng",
            "đối tác",
            "\u00a0",
            "İ",
            "\u0301",
            "Sở");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingButSeparatorsAndRepetitionsIsLost(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < CELLS; i++) {
            String cell = cell(random);
            List<Party> parties = SampleNames.names().read(cell);
            for (String fragment : FRAGMENTS.split(PartyNames.tidy(cell), -1)) {
                String words = LEADING_AND.matcher(fragment.strip()).replaceFirst("");
                assertThat(words.isEmpty() || kept(parties, words))
                        .as("«%s» of «%s» in %s", words, cell, parties)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyCharactersAreRead(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < CELLS; i++) {
            StringBuilder cell = new StringBuilder();
            IntStream.range(0, random.nextInt(120)).forEach(at -> cell.append((char) random.nextInt(0x10000)));

            assertThat(SampleNames.names().read(cell.toString())).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingTheVerbatimsAgainFindsTheSame(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < CELLS; i++) {
            List<Party> parties = SampleNames.names().read(cell(random));
            for (Party party : parties) {
                if (party.id() != null) {
                    assertThat(SampleNames.names().read(party.verbatim()))
                            .first()
                            .isEqualTo(party);
                }
            }
        }
    }

    /** Written in a party, or the second spelling of one that is there. */
    private static boolean kept(List<Party> parties, String words) {
        return parties.stream().anyMatch(party -> party.verbatim().contains(words))
                || SampleNames.names().read(words).stream()
                        .allMatch(known -> parties.stream().anyMatch(party -> Objects.equals(party.id(), known.id())));
    }

    private static String cell(RandomGenerator random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            cell.append(WORDS.get(random.nextInt(WORDS.size())));
            cell.append(random.nextBoolean() ? "" : random.nextBoolean() ? "; " : " ");
        }
        return cell.toString();
    }
}
