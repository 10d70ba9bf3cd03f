package vn.cchc.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The whole present state of one entry of the agency registry: an agency, a group, or a succession. Published by plan-service on {@code cchc.plan.agencies.v1} as {@code vn.cchc.plan.agency.v1}, key
 * {@code id}; every service keeps its own copy and applies a fact only if its version is newer.
 *
 * <p>Dates are days in Asia/Ho_Chi_Minh. Exactly the member that {@code kind} names is present, the other two are null.
 * Every constructor here throws {@link IllegalArgumentException} naming the member that is wrong.
 *
 * @param id stable slug of an agency or a group ({@code so-noi-vu}), or the UUID of a succession
 * @param version rises with every change of this entry; never negative
 * @param occurredAt when the change holds in business time
 */
public record AgencyFact(
        String id,
        Kind kind,
        long version,
        Instant occurredAt,
        @Nullable Agency agency,
        @Nullable Group group,
        @Nullable Succession succession) {

    public AgencyFact {
        Required.text(id, "AgencyFact.id");
        Required.present(kind, "AgencyFact.kind");
        Required.version(version, "AgencyFact.version");
        Required.present(occurredAt, "AgencyFact.occurredAt");
        Required.onlyFor(kind == Kind.AGENCY, agency, "AgencyFact.agency");
        Required.onlyFor(kind == Kind.GROUP, group, "AgencyFact.group");
        Required.onlyFor(kind == Kind.SUCCESSION, succession, "AgencyFact.succession");
    }

    /** Which of the three members the fact carries. */
    public enum Kind {
        AGENCY,
        GROUP,
        SUCCESSION
    }

    /** Where an agency stands. DISTRICT exists only until 2025-06-30, the last day of the three-level model. */
    public enum Level {
        PROVINCE,
        DEPARTMENT,
        DISTRICT,
        COMMUNE,
        SECTORAL,
        PARTY,
        ASSOCIATION,
        MEDIA,
        ENTERPRISE,
        CENTRAL
    }

    /**
     * An agency through time.
     *
     * @param spells names, codes and places one after another: not empty, ordered by {@code from}, not overlapping; gaps
     *     are allowed, and only the last spell may be open
     * @param fields codes of the reform fields it is in charge of on the day of {@code occurredAt}; may be empty. Who has
     *     {@code charges} goes by those
     * @param proxy id of the agency that reports in its place on the day of {@code occurredAt}; null if it reports itself.
     *     Who has {@code proxies} goes by those
     * @param charges which field is in its charge from when to when, successions apart; null in facts of before there
     *     were any
     * @param proxies who reports in its place from when to when, one at a time; null in facts of before there were any
     */
    public record Agency(
            List<Spell> spells,
            List<String> fields,
            @Nullable String proxy,
            @Nullable List<Charge> charges,
            @Nullable List<Proxy> proxies) {

        /** An agency whose fields and proxy are the same on every day. */
        public Agency(List<Spell> spells, List<String> fields, @Nullable String proxy) {
            this(spells, fields, proxy, null, null);
        }

        public Agency {
            spells = Required.filled(spells, "Agency.spells");
            fields = Required.texts(fields, "Agency.fields");
            Required.textOrNull(proxy, "Agency.proxy");
            charges = charges == null ? null : Required.list(charges, "Agency.charges");
            proxies = proxies == null ? null : Required.list(proxies, "Agency.proxies");
            for (int i = 1; i < spells.size(); i++) {
                LocalDate lastDayBefore = spells.get(i - 1).to();
                if (lastDayBefore == null
                        || !lastDayBefore.isBefore(spells.get(i).from())) {
                    throw new IllegalArgumentException("Agency.spells must be ordered by from and must not overlap");
                }
            }
        }
    }

    /** A reform field in an agency's charge, from the first day to the last, inclusive; {@code to} is null while it lasts. */
    public record Charge(
            String field, LocalDate from, @Nullable LocalDate to) {
        public Charge {
            Required.text(field, "Charge.field");
            Required.present(from, "Charge.from");
            Required.inOrder(from, to, "Charge.to");
        }
    }

    /** The agency that reports in another's place, from the first day to the last, inclusive; {@code to} is null while it lasts. */
    public record Proxy(
            String agency, LocalDate from, @Nullable LocalDate to) {
        public Proxy {
            Required.text(agency, "Proxy.agency");
            Required.present(from, "Proxy.from");
            Required.inOrder(from, to, "Proxy.to");
        }
    }

    /**
     * What an agency is called and where it stands between two days.
     *
     * @param name the official Vietnamese name, NFC
     * @param shortForms other spellings met in documents; may be empty
     * @param code electronic identifier by Decision 20/2020/QĐ-TTg: at most 35 characters, groups of 0-9 A-Z separated by
     *     dots; null if not known
     * @param parent id of the agency it belongs to; null at the top
     * @param from first day
     * @param to last day, inclusive; null while it lasts
     * @param decidedOn day of the decision that made it so; null if not known
     */
    public record Spell(
            String name,
            List<String> shortForms,
            @Nullable String code,
            Level level,
            @Nullable String parent,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate decidedOn) {

        private static final Pattern CODE = Pattern.compile("(?=.{1,35}$)[0-9A-Z]+(\\.[0-9A-Z]+)*");

        public Spell {
            Required.text(name, "Spell.name");
            shortForms = Required.texts(shortForms, "Spell.shortForms");
            if (code != null && !CODE.matcher(code).matches()) {
                throw new IllegalArgumentException(
                        "Spell.code must be groups of 0-9 A-Z with dots, at most 35 characters");
            }
            Required.present(level, "Spell.level");
            Required.textOrNull(parent, "Spell.parent");
            Required.present(from, "Spell.from");
            Required.inOrder(from, to, "Spell.to");
        }
    }

    /**
     * A collective name of documents ("Các sở, ban, ngành"), resolved to its members as of a day.
     *
     * @param aliases other spellings met in documents; may be empty
     * @param members may be empty: some collective names have no fixed members
     */
    public record Group(String name, List<String> aliases, List<Member> members) {
        public Group {
            Required.text(name, "Group.name");
            aliases = Required.texts(aliases, "Group.aliases");
            members = Required.list(members, "Group.members");
        }
    }

    /**
     * An agency's time in a group.
     *
     * @param from first day
     * @param to last day, inclusive; null while it lasts
     * @param decidedOn day of the decision that made it so; null if not known
     */
    public record Member(
            String agency,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate decidedOn) {

        /** A membership whose decision is not known. */
        public Member(String agency, LocalDate from, @Nullable LocalDate to) {
            this(agency, from, to, null);
        }

        public Member {
            Required.text(agency, "Member.agency");
            Required.present(from, "Member.from");
            Required.inOrder(from, to, "Member.to");
        }
    }

    /**
     * Agencies followed by others.
     *
     * @param from ids of those that were; not empty
     * @param to ids of those that follow; empty only for DISSOLVE
     * @param field code of the field that moves; required for TRANSFER, else usually null
     * @param decidedOn day of the decision; null if not known
     * @param operatesOn first day on which the successors act
     */
    public record Succession(
            Type type,
            List<String> from,
            List<String> to,
            @Nullable String field,
            @Nullable LocalDate decidedOn,
            LocalDate operatesOn,
            State state) {

        public Succession {
            Required.present(type, "Succession.type");
            from = Required.filled(Required.texts(from, "Succession.from"), "Succession.from");
            to = Required.texts(to, "Succession.to");
            if (type != Type.DISSOLVE) {
                Required.filled(to, "Succession.to");
            }
            Required.textOrNull(field, "Succession.field");
            if (type == Type.TRANSFER) {
                Required.present(field, "Succession.field");
            }
            Required.present(operatesOn, "Succession.operatesOn");
            Required.present(state, "Succession.state");
        }

        /** What happened to the agencies. */
        public enum Type {
            MERGE,
            SPLIT,
            RENAME,
            ABSORB,
            DISSOLVE,
            TRANSFER
        }

        /** REVOKED is final: rows moved and untouched since go back. */
        public enum State {
            PLANNED,
            APPLIED,
            REVOKED
        }
    }
}
