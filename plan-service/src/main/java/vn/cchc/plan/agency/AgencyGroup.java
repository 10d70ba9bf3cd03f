package vn.cchc.plan.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.platform.web.Refusal;

/** A collective name of documents ("Các sở, ban, ngành") with its members as of any day. */
@Entity
@Table(name = "agency_group")
class AgencyGroup {

    @Id
    private String id;

    @Version
    private long version;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgencyFact.Member> members;

    protected AgencyGroup() {}

    AgencyGroup(String id, AgencyFact.Group content) {
        this.id = id;
        this.name = content.name();
        this.aliases = content.aliases();
        this.members = content.members();
    }

    /** Takes a member in; refused while it is one. */
    void admit(AgencyFact.Member member) {
        boolean overlaps = members.stream()
                .anyMatch(known -> known.agency().equals(member.agency())
                        && !over(known.to(), member.from())
                        && !over(member.to(), known.from()));
        if (overlaps) {
            throw Refusal.invalid("/agency", "member-already", member.agency());
        }
        members = Stream.concat(members.stream(), Stream.of(member)).toList();
    }

    /** Ends the membership that covers that day; refused when there is none. */
    void dismiss(String agency, LocalDate lastDay) {
        List<AgencyFact.Member> changed = new ArrayList<>(members);
        boolean found = false;
        for (int i = 0; i < changed.size(); i++) {
            var member = changed.get(i);
            if (member.agency().equals(agency) && !lastDay.isBefore(member.from()) && !over(member.to(), lastDay)) {
                changed.set(i, new AgencyFact.Member(agency, member.from(), lastDay, member.decidedOn()));
                found = true;
            }
        }
        if (!found) {
            throw Refusal.invalid("/agency", "not-a-member", agency, lastDay);
        }
        members = List.copyOf(changed);
    }

    void called(String newName, List<String> newAliases) {
        name = newName;
        aliases = List.copyOf(newAliases);
    }

    private static boolean over(@Nullable LocalDate to, LocalDate day) {
        return to != null && to.isBefore(day);
    }

    String name() {
        return name;
    }

    List<String> aliases() {
        return aliases;
    }

    int size() {
        return members.size();
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    AgencyFact fact(Instant occurredAt) {
        var content = new AgencyFact.Group(name, aliases, members);
        return new AgencyFact(id, AgencyFact.Kind.GROUP, version, occurredAt, null, content, null);
    }
}
