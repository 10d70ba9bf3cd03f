package vn.cchc.plan.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.platform.time.BusinessTime;

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
    private List<AgencyFact.Charge> charges;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgencyFact.Proxy> proxies;

    protected Agency() {}

    /** An agency of one spell, in charge of these fields and with this proxy from its first day. */
    Agency(String id, AgencyFact.Spell spell, List<String> fields, @Nullable String proxy) {
        this.id = id;
        this.spells = List.of(spell);
        this.charges = Tenures.charges(List.of(), fields, spell.from());
        this.proxies = Tenures.proxies(List.of(), proxy, spell.from());
    }

    void follow(Timeline timeline) {
        spells = timeline.spells();
    }

    void takeCharge(List<String> fields, LocalDate from) {
        charges = Tenures.charges(charges, fields, from);
    }

    void representedBy(@Nullable String proxy, LocalDate from) {
        proxies = Tenures.proxies(proxies, proxy, from);
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    Timeline timeline() {
        return new Timeline(spells);
    }

    List<String> fields(LocalDate day) {
        return Tenures.fields(charges, day);
    }

    @Nullable
    String proxy(LocalDate day) {
        return Tenures.proxy(proxies, day);
    }

    AgencyFact fact(Instant occurredAt) {
        LocalDate day = LocalDate.ofInstant(occurredAt, BusinessTime.ZONE);
        var content = new AgencyFact.Agency(spells, fields(day), proxy(day), charges, proxies);
        return new AgencyFact(id, AgencyFact.Kind.AGENCY, version, occurredAt, content, null, null);
    }
}
