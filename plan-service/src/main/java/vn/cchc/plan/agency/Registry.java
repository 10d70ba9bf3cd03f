package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Enters agencies and groups, keeps this service's directory in the same transaction, and tells everybody. */
@ApplicationScoped
public class Registry {

    private final AgencyRepository agencies;
    private final AgencyGroupRepository groups;
    private final Directory directory;
    private final RegistryRules rules;
    private final RegistryNews news;

    public Registry(
            AgencyRepository agencies,
            AgencyGroupRepository groups,
            Directory directory,
            RegistryRules rules,
            RegistryNews news) {
        this.agencies = agencies;
        this.groups = groups;
        this.directory = directory;
        this.rules = rules;
        this.news = news;
    }

    /** Enters an agency; answers its version. Refused when the id is taken or a named agency does not exist. */
    @Transactional
    public long enter(NewAgency request, Caller caller) {
        news.inTurn();
        refuseTaken(request.id());
        List<Violation> violations = new ArrayList<>();
        if (request.to() != null && request.to().isBefore(request.from())) {
            violations.add(Violation.of("/to", "period-order"));
            refuseUnknown(violations, "/parent", request.parent());
        } else {
            RegistryRules.place(violations, "", request.id(), request.spell(), rules.known());
        }
        RegistryRules.proxy(violations, "", request.id(), request.proxy(), rules.known());
        RegistryRules.fields(violations, "", request.chargedWith(), rules.fields());
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        Agency agency = new Agency(request.id(), request.spell(), request.chargedWith(), request.proxy());
        agencies.persistAndFlush(agency);
        news.tell(agency::fact, new RegistryChange("agency-entered", request.from(), request.decidedOn()), caller);
        return agency.version();
    }

    /** Enters a group; answers its version. Every member must be an agency of the registry. */
    @Transactional
    public long enter(NewAgencyGroup request, Caller caller) {
        news.inTurn();
        refuseTaken(request.id());
        List<Violation> violations = new ArrayList<>();
        Snapshot known = directory.snapshot();
        for (int i = 0; i < request.members().size(); i++) {
            var member = request.members().get(i);
            if (!known.knowsAgency(member.agency())) {
                violations.add(Violation.of("/members/" + i + "/agency", "unknown-agency", member.agency()));
            }
            if (member.to() != null && member.to().isBefore(member.from())) {
                violations.add(Violation.of("/members/" + i + "/to", "period-order"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        AgencyGroup group = new AgencyGroup(request.id(), request.content());
        groups.persistAndFlush(group);
        news.tell(group::fact, new RegistryChange("agency-group-entered", null, null), caller);
        return group.version();
    }

    private void refuseTaken(String id) {
        if (agencies.findByIdOptional(id).isPresent()
                || groups.findByIdOptional(id).isPresent()) {
            throw new Refusal(PlanProblem.AGENCY_EXISTS, id);
        }
    }

    private void refuseUnknown(List<Violation> violations, String pointer, @Nullable String id) {
        if (id != null && agencies.findByIdOptional(id).isEmpty()) {
            violations.add(Violation.of(pointer, "unknown-agency", id));
        }
    }
}
