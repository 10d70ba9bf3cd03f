package vn.cchc.plan.remediation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Lays a JSON merge patch (RFC 7396) over a row and reads the people it names. */
@ApplicationScoped
class RowEditor {

    private final ObjectMapper json;
    private final Validator validator;
    private final Directory directory;
    private final BusinessTime businessTime;

    RowEditor(ObjectMapper json, Validator validator, Directory directory, BusinessTime businessTime) {
        this.json = json;
        this.validator = validator;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /** The row as the patch wants it. */
    RemediationRow edit(RemediationRow row, JsonNode patch) throws JsonProcessingException {
        RowChange change = merged(RowChange.of(row), patch);
        Set<ConstraintViolation<RowChange>> wrong = validator.validate(change);
        if (!wrong.isEmpty()) {
            throw new ConstraintViolationException(wrong);
        }
        PartyCells cells = new PartyCells(directory.snapshot(), businessTime.today());
        List<Violation> violations = new ArrayList<>();
        List<Party> leads = parties(change.leads(), "/leads/", cells, violations);
        List<Party> coordinators = parties(change.coordinators(), "/coordinators/", cells, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return row.edited(
                orNull(change.solution()),
                leads,
                coordinators,
                orNull(change.deadlineText()),
                Boolean.TRUE.equals(change.skip()));
    }

    private RowChange merged(RowChange present, JsonNode patch) throws JsonProcessingException {
        if (!(patch instanceof ObjectNode changes)) {
            throw Refusal.invalid("", "wrong-type");
        }
        ObjectNode whole = json.valueToTree(present);
        changes.properties().forEach(member -> whole.set(member.getKey(), member.getValue()));
        return json.treeToValue(whole, RowChange.class);
    }

    private static List<Party> parties(
            @Nullable List<RowChange.Named> named, String at, PartyCells cells, List<Violation> violations) {
        List<Party> parties = new ArrayList<>();
        List<RowChange.Named> given = named == null ? List.of() : named;
        for (int i = 0; i < given.size(); i++) {
            RowChange.Named one = given.get(i);
            String words = orNull(one.verbatim());
            String id = one.id();
            if (id != null && !cells.known(id)) {
                violations.add(Violation.of(at + i + "/id", "unknown-agency", id));
            } else if (id != null) {
                parties.add(new Party(words == null ? cells.nameOf(id) : words, id, one.unit()));
            } else if (words != null) {
                parties.add(new Party(words, null, one.unit()));
            } else {
                violations.add(Violation.of(at + i, "party-unnamed"));
            }
        }
        return parties;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
