package vn.cchc.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final Map<String, Class<? extends Record>> SHARED = Map.of(
            ".agency.v1", AgencyFact.class,
            ".deadline.v1", DeadlineFact.class,
            ".observation.v1", ObservationFact.class);

    static Stream<Contract.Example> everyExample() {
        return Contract.examples();
    }

    static Stream<Contract.Example> everyExampleOfASharedFact() {
        return Contract.examples().filter(example -> SHARED.keySet().stream().anyMatch(example.type()::endsWith));
    }

    static Stream<Path> everySchema() {
        return Contract.schemas();
    }

    @ParameterizedTest
    @MethodSource("everySchema")
    void everySchemaIsItselfValid(Path schema) {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        var violations =
                metaSchema.validate(Contract.read(Contract.JSON, schema).toString(), InputFormat.JSON);

        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void everyExampleFitsItsSchema(Contract.Example example) {
        assertThat(Contract.violations(Contract.schemaOf(example.type()), example.json()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void anExampleWithoutARequiredMemberIsRefused(Contract.Example example) {
        Path schema = Contract.schemaOf(example.type());
        var required = Contract.texts(Contract.read(Contract.JSON, schema).path("required"));

        assertThat(required).isNotEmpty().allSatisfy(member -> {
            ObjectNode broken = example.json().deepCopy();
            broken.remove(member);
            assertThat(Contract.violations(schema, broken)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void anExampleWithAnInstantThatIsNoneIsRefused(Contract.Example example) {
        ObjectNode broken = example.json().deepCopy();
        broken.put("occurredAt", "29/12/2023");

        assertThat(Contract.violations(Contract.schemaOf(example.type()), broken))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void aMemberAddedLaterIsAllowed(Contract.Example example) {
        ObjectNode later = example.json().deepCopy();
        later.put("addedLater", true);

        assertThat(Contract.violations(Contract.schemaOf(example.type()), later))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyExample")
    void aMemberThatIsNullMayBeLeftOut(Contract.Example example) {
        assertThat(Contract.violations(Contract.schemaOf(example.type()), withoutNulls(example.json())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyExampleOfASharedFact")
    void aSharedFactIsReadAndWrittenBackUnchanged(Contract.Example example) throws Exception {
        Record fact = read(example, example.json());

        // a member added after an example was written comes back as null, and no null is lost or made up
        assertThat(withoutNulls(Contract.JSON.readTree(Contract.JSON.writeValueAsString(fact))))
                .isEqualTo(withoutNulls(example.json()));
    }

    @ParameterizedTest
    @MethodSource("everyExampleOfASharedFact")
    void aSharedFactIsTheSameWithoutItsNullsAndWithMembersAddedLater(Contract.Example example) throws Exception {
        ObjectNode changed = withoutNulls(example.json());
        changed.put("addedLater", true);

        assertThat(read(example, changed)).isEqualTo(read(example, example.json()));
    }

    private static Record read(Contract.Example example, JsonNode json) throws Exception {
        for (var shared : SHARED.entrySet()) {
            if (example.type().endsWith(shared.getKey())) {
                return Contract.JSON.treeToValue(json, shared.getValue());
            }
        }
        throw new IllegalArgumentException(example.type());
    }

    private static ObjectNode withoutNulls(JsonNode json) {
        ObjectNode copy = json.deepCopy();
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Iterator<JsonNode> members = object.iterator(); members.hasNext(); ) {
                if (members.next().isNull()) {
                    members.remove();
                }
            }
        }
        node.forEach(ExamplesTest::strip);
    }
}
