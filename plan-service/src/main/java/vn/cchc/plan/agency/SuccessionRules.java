package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.contracts.AgencyFact.Succession;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** What must be true of a succession before it is planned; everything wrong is named at once. */
@ApplicationScoped
class SuccessionRules {

    private final Directory directory;
    private final RegistryRules registry;

    SuccessionRules(Directory directory, RegistryRules registry) {
        this.directory = directory;
        this.registry = registry;
    }

    void check(NewSuccession request) {
        List<Violation> violations = new ArrayList<>();
        numbers(violations, request);
        repeated(violations, "/from", request.from());
        repeated(violations, "/to", request.successors());
        there(violations, request);
        field(violations, request);
        if (request.decidedOn() != null && request.decidedOn().isAfter(request.operatesOn())) {
            violations.add(Violation.of("/decidedOn", "decided-after", request.operatesOn()));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** How many there are on each side. */
    private static void numbers(List<Violation> violations, NewSuccession request) {
        int successors = request.successors().size();
        switch (request.type()) {
            case MERGE, ABSORB -> {
                if (successors != 1) {
                    violations.add(Violation.of("/to", "one-successor"));
                }
            }
            case RENAME -> {
                if (successors != 1 || request.from().size() != 1) {
                    violations.add(Violation.of("/to", "one-to-one"));
                }
            }
            case SPLIT -> {
                if (successors < 2 || request.from().size() != 1) {
                    violations.add(Violation.of("/to", "one-to-several"));
                }
            }
            case DISSOLVE -> {
                if (successors > 0) {
                    violations.add(Violation.of("/to", "no-successor"));
                }
            }
            case TRANSFER -> {
                if (successors == 0) {
                    violations.add(Violation.of("/to", "one-successor"));
                }
            }
        }
        boolean intoItself = request.successors().stream().anyMatch(request.from()::contains);
        if (intoItself && (request.type() == Succession.Type.ABSORB || request.type() == Succession.Type.TRANSFER)) {
            violations.add(Violation.of("/to", "into-itself"));
        }
        if (request.type() == Succession.Type.MERGE && request.from().equals(request.successors())) {
            violations.add(Violation.of("/to", "into-itself"));
        }
    }

    private static void repeated(List<Violation> violations, String pointer, List<String> agencies) {
        Set<String> met = new HashSet<>();
        for (int i = 0; i < agencies.size(); i++) {
            if (!met.add(agencies.get(i))) {
                violations.add(Violation.of(pointer + "/" + i, "named-twice", agencies.get(i)));
            }
        }
    }

    /** Those that were existed the day before, those that follow exist on the day. */
    private void there(List<Violation> violations, NewSuccession request) {
        Snapshot known = directory.snapshot();
        for (int i = 0; i < request.from().size(); i++) {
            String id = request.from().get(i);
            if (known.agency(id, request.operatesOn().minusDays(1)).isEmpty()) {
                violations.add(Violation.of("/from/" + i, "unknown-agency", id));
            }
        }
        for (int i = 0; i < request.successors().size(); i++) {
            String id = request.successors().get(i);
            if (known.agency(id, request.operatesOn()).isEmpty()) {
                violations.add(Violation.of("/to/" + i, "unknown-agency", id));
            }
        }
    }

    private void field(List<Violation> violations, NewSuccession request) {
        boolean transfer = request.type() == Succession.Type.TRANSFER;
        if (transfer != (request.field() != null)) {
            violations.add(Violation.of("/field", transfer ? "field-needed" : "field-not-needed"));
        } else if (request.field() != null && !registry.fields().contains(request.field())) {
            violations.add(Violation.of("/field", "unknown-field", request.field()));
        }
    }
}
