package vn.cchc.platform.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.contracts.AgencyFact.Agency;
import vn.cchc.contracts.AgencyFact.Charge;
import vn.cchc.contracts.AgencyFact.Group;
import vn.cchc.contracts.AgencyFact.Kind;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.contracts.AgencyFact.Member;
import vn.cchc.contracts.AgencyFact.Proxy;
import vn.cchc.contracts.AgencyFact.Spell;
import vn.cchc.contracts.AgencyFact.Succession;

/** A registry told in sentences. */
final class Registry {

    private final List<AgencyFact> facts = new ArrayList<>();

    Registry agency(String id, Level level, @Nullable String parent, Spell... spells) {
        List<Spell> known =
                spells.length == 0 ? List.of(spell(id, level, parent, "2021-01-01", null)) : List.of(spells);
        facts.add(new AgencyFact(id, Kind.AGENCY, 1, Instant.EPOCH, new Agency(known, List.of(), null), null, null));
        return this;
    }

    Registry inCharge(String id, Charge... charges) {
        return entered(id, List.of(charges), List.of());
    }

    Registry representedBy(String id, Proxy... proxies) {
        return entered(id, List.of(), List.of(proxies));
    }

    private Registry entered(String id, List<Charge> charges, List<Proxy> proxies) {
        List<Spell> known = List.of(spell(id, Level.DEPARTMENT, null, "2021-01-01", null));
        var agency = new Agency(known, List.of("left-alone"), "left-alone", charges, proxies);
        facts.add(new AgencyFact(id, Kind.AGENCY, 1, Instant.EPOCH, agency, null, null));
        return this;
    }

    Registry transferred(String field, List<String> from, List<String> to, String operatesOn) {
        Succession succession = new Succession(
                Succession.Type.TRANSFER, from, to, field, null, LocalDate.parse(operatesOn), Succession.State.APPLIED);
        String id = "succession-" + facts.size();
        facts.add(new AgencyFact(id, Kind.SUCCESSION, 1, Instant.EPOCH, null, null, succession));
        return this;
    }

    Registry group(String id, Member... members) {
        Group group = new Group(id, List.of("Nhóm " + id), List.of(members));
        facts.add(new AgencyFact(id, Kind.GROUP, 1, Instant.EPOCH, null, group, null));
        return this;
    }

    Registry applied(Succession.Type type, List<String> from, List<String> to, String operatesOn) {
        return succession(type, from, to, operatesOn, Succession.State.APPLIED);
    }

    Registry succession(
            Succession.Type type, List<String> from, List<String> to, String operatesOn, Succession.State state) {
        Succession succession = new Succession(type, from, to, "field", null, LocalDate.parse(operatesOn), state);
        String id = "succession-" + facts.size();
        facts.add(new AgencyFact(id, Kind.SUCCESSION, 1, Instant.EPOCH, null, null, succession));
        return this;
    }

    Snapshot snapshot() {
        return new Snapshot(facts);
    }

    static Spell spell(String name, Level level, @Nullable String parent, String from, @Nullable String to) {
        LocalDate end = to == null ? null : LocalDate.parse(to);
        return new Spell(name, List.of(), null, level, parent, LocalDate.parse(from), end, null);
    }

    static Charge charge(String field, String from, @Nullable String to) {
        return new Charge(field, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    static Proxy proxy(String agency, String from, @Nullable String to) {
        return new Proxy(agency, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    static Member member(String agency, String from, @Nullable String to) {
        return new Member(agency, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
