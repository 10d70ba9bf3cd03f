package vn.cchc.plan.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;

/** An agency of the registry: one slug for ever, everything else effective-dated. */
@Entity
@Table(name = "agency")
class Agency {

    @Id
    private String id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgencyFact.Spell> spells;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> fields;

    private @Nullable String proxy;

    protected Agency() {}

    Agency(String id, AgencyFact.Agency content) {
        this.id = id;
        this.spells = content.spells();
        this.fields = content.fields();
        this.proxy = content.proxy();
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    AgencyFact fact(Instant occurredAt) {
        var content = new AgencyFact.Agency(spells, fields, proxy);
        return new AgencyFact(id, AgencyFact.Kind.AGENCY, version, occurredAt, content, null, null);
    }
}
