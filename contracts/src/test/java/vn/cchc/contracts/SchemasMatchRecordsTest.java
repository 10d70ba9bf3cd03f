package vn.cchc.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasMatchRecordsTest {

    static Stream<Arguments> everyRecord() {
        return Stream.of(
                Arguments.of(AgencyFact.class, "agency-fact", ""),
                Arguments.of(AgencyFact.Agency.class, "agency-fact", "/$defs/agency"),
                Arguments.of(AgencyFact.Charge.class, "agency-fact", "/$defs/charge"),
                Arguments.of(AgencyFact.Proxy.class, "agency-fact", "/$defs/proxy"),
                Arguments.of(AgencyFact.Spell.class, "agency-fact", "/$defs/spell"),
                Arguments.of(AgencyFact.Group.class, "agency-fact", "/$defs/group"),
                Arguments.of(AgencyFact.Member.class, "agency-fact", "/$defs/member"),
                Arguments.of(AgencyFact.Succession.class, "agency-fact", "/$defs/succession"),
                Arguments.of(DeadlineFact.class, "deadline-fact", ""),
                Arguments.of(DeadlineFact.Subject.class, "deadline-fact", "/properties/subject"),
                Arguments.of(ObservationFact.class, "observation-fact", ""),
                Arguments.of(ObservationFact.Period.class, "observation-fact", "/properties/period"),
                Arguments.of(ObservationFact.Source.class, "observation-fact", "/properties/source"));
    }

    @ParameterizedTest
    @MethodSource("everyRecord")
    void theSchemaHasTheRecordsMembersAndRequiresThoseThatAreNotNullable(
            Class<? extends Record> type, String schema, String pointer) {
        JsonNode described = schema(schema).at(pointer);
        List<String> properties = new ArrayList<>();
        described.path("properties").fieldNames().forEachRemaining(properties::add);

        assertThat(properties).isEqualTo(members(type, component -> true));
        assertThat(Contract.texts(described.path("required")))
                .isEqualTo(members(type, component -> !nullable(component)));
    }

    @ParameterizedTest
    @MethodSource("everyRecord")
    void theSchemaHasTheRecordsEnumValues(Class<? extends Record> type, String schema, String pointer) {
        JsonNode properties = schema(schema).at(pointer).path("properties");

        assertThat(components(type)).allSatisfy(component -> {
            Object[] constants = component.getType().getEnumConstants();
            List<String> names = constants == null
                    ? List.of()
                    : Stream.of(constants).map(Object::toString).toList();
            assertThat(Contract.texts(properties.path(component.getName()).path("enum")))
                    .isEqualTo(names);
        });
    }

    private static JsonNode schema(String name) {
        return Contract.read(Contract.JSON, Contract.file("schemas/" + name + ".schema.json"));
    }

    private static List<String> members(Class<? extends Record> type, Predicate<RecordComponent> wanted) {
        return Stream.of(components(type))
                .filter(wanted)
                .map(RecordComponent::getName)
                .toList();
    }

    private static RecordComponent[] components(Class<? extends Record> type) {
        return Objects.requireNonNull(type.getRecordComponents());
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
