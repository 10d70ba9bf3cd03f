package vn.cchc.plan.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.cchc.contracts.AgencyFact;

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
