package vn.cchc.notification.support;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.contracts.AgencyFact.Agency;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.contracts.AgencyFact.Spell;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.testing.TestBus;

/**
 * A province of one's own: its people's committee, the standing department, a department and a commune of another
 * district, all with names nobody else uses.
 */
public final class Province {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Wire wire;

    private Province(Wire wire) {
        this.wire = wire;
    }

    /** Says it on the bus and waits until the service knows it. */
    public static Province proclaimed(Directory directory, Wire wire) {
        Province province = new Province(wire);
        province.say(province.committee(), "UBND tỉnh", Level.PROVINCE, null);
        province.say(province.standing(), "Sở Nội vụ", Level.DEPARTMENT, province.committee());
        province.say(province.department(), "Sở Tư pháp", Level.DEPARTMENT, province.committee());
        province.say(province.district(), "UBND huyện", Level.DISTRICT, null);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        List.of(province.committee(), province.standing(), province.department(), province.district())
                                .stream()
                                .allMatch(id -> directory.snapshot().knowsAgency(id)));
        return province;
    }

    public String committee() {
        return "ubnd-" + mark;
    }

    public String standing() {
        return "snv-" + mark;
    }

    public String department() {
        return "stp-" + mark;
    }

    /** Outside the standing department's subtree. */
    public String district() {
        return "huyen-" + mark;
    }

    /** The login name of whoever holds the role there. */
    public String user(String role, String agency) {
        return role + "." + agency;
    }

    /** Makes somebody hold the role there; answers the login name. */
    public String person(String role, String agency, String locale) {
        return person(role, agency, locale, user(role, agency) + "@cchc.example");
    }

    /** As {@link #person(String, String, String)} with an address of one's own. */
    public String person(String role, String agency, String locale, String email) {
        String user = user(role, agency);
        Http.asAdmin()
                .body(Map.of(
                        "name", "Nguyễn Văn An",
                        "agency", agency,
                        "role", role,
                        "email", email,
                        "locale", locale,
                        "emailEnabled", true))
                .put("/api/v1/contacts/" + user)
                .then()
                .statusCode(201);
        return user;
    }

    /** A deadline of that agency, not yet said. */
    public SaidDeadline deadline(String agency, LocalDate to) {
        return new SaidDeadline(wire, agency, to);
    }

    private void say(String id, String name, Level level, @Nullable String parent) {
        Spell spell = new Spell(name, List.of(), null, level, parent, FROM, null, null);
        AgencyFact fact = new AgencyFact(
                id,
                AgencyFact.Kind.AGENCY,
                1,
                Instant.parse("2023-12-01T00:00:00Z"),
                new Agency(List.of(spell), List.of(), null),
                null,
                null);
        TestBus.say("cchc.plan.agencies.v1", id, UUID.randomUUID(), "vn.cchc.plan.agency.v1", wire.text(fact));
    }
}
