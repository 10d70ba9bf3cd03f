package vn.cchc.plan.agency;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.agency.RegistryRequests.GroupPatch;
import vn.cchc.plan.agency.RegistryRequests.MemberEnding;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** What becomes of groups: members come and go, documents spell them in new ways. */
@ApplicationScoped
public class GroupChanges {

    private static final int MOST_MEMBERS = 5_000;

    private final AgencyGroupRepository groups;
    private final Directory directory;
    private final RegistryNews news;
    private final MergePatch patches;

    GroupChanges(AgencyGroupRepository groups, Directory directory, RegistryNews news, MergePatch patches) {
        this.groups = groups;
        this.directory = directory;
        this.news = news;
        this.patches = patches;
    }

    /** Takes a member in. */
    @Transactional
    public void admit(String id, long version, NewAgencyGroup.NewMember member, Caller caller) {
        AgencyGroup group = take(id, version);
        List<Violation> violations = new ArrayList<>();
        if (!directory.snapshot().knowsAgency(member.agency())) {
            violations.add(Violation.of("/agency", "unknown-agency", member.agency()));
        }
        if (member.to() != null && member.to().isBefore(member.from())) {
            violations.add(Violation.of("/to", "period-order"));
        }
        if (group.size() >= MOST_MEMBERS) {
            violations.add(Violation.of("", "too-many-members", MOST_MEMBERS));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        group.admit(member.content());
        finish(group, new RegistryChange("group-member-admitted", member.from(), member.decidedOn()), caller);
    }

    /** Ends a membership. */
    @Transactional
    public void dismiss(String id, long version, MemberEnding ending, Caller caller) {
        AgencyGroup group = take(id, version);
        group.dismiss(ending.agency(), ending.lastDay());
        finish(group, new RegistryChange("group-member-dismissed", ending.lastDay(), ending.decidedOn()), caller);
    }

    /** Another name, other aliases. */
    @Transactional
    public void patch(String id, long version, ObjectNode patch, Caller caller) {
        AgencyGroup group = take(id, version);
        GroupPatch wanted = patches.apply(new GroupPatch(group.name(), group.aliases()), patch, GroupPatch.class);
        group.called(wanted.name(), wanted.aliases());
        finish(group, new RegistryChange("agency-group-patched", null, null), caller);
    }

    private AgencyGroup take(String id, long version) {
        news.inTurn();
        AgencyGroup group = groups.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("agency-group", id));
        EntityTag.check(version, group.version());
        return group;
    }

    private void finish(AgencyGroup group, RegistryChange change, Caller caller) {
        groups.bump(group);
        news.tell(group::fact, change, caller);
    }
}
