package vn.cchc.plan.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.contracts.AgencyFact.Charge;
import vn.cchc.contracts.AgencyFact.Proxy;

/** What an agency has for a time: fields in its charge, a proxy. A change holds from its day on; what was before stays. */
final class Tenures {

    private Tenures() {}

    /** Exactly these fields from that day on. */
    static List<Charge> charges(List<Charge> known, Collection<String> wanted, LocalDate from) {
        List<Charge> changed = new ArrayList<>();
        Set<String> fresh = new LinkedHashSet<>(wanted);
        for (Charge charge : known) {
            if (over(charge.to(), from)) {
                changed.add(charge);
            } else if (charge.from().isBefore(from)) {
                boolean goesOn = fresh.remove(charge.field());
                changed.add(new Charge(charge.field(), charge.from(), goesOn ? null : from.minusDays(1)));
            }
        }
        fresh.forEach(field -> changed.add(new Charge(field, from, null)));
        changed.sort(Comparator.comparing(Charge::from));
        return changed;
    }

    /** That proxy from that day on; null for none. */
    static List<Proxy> proxies(List<Proxy> known, @Nullable String wanted, LocalDate from) {
        List<Proxy> changed = new ArrayList<>();
        boolean open = wanted != null;
        for (Proxy proxy : known) {
            if (over(proxy.to(), from)) {
                changed.add(proxy);
            } else if (proxy.from().isBefore(from)) {
                boolean goesOn = proxy.agency().equals(wanted);
                changed.add(new Proxy(proxy.agency(), proxy.from(), goesOn ? null : from.minusDays(1)));
                open &= !goesOn;
            }
        }
        if (open && wanted != null) {
            changed.add(new Proxy(wanted, from, null));
        }
        return changed;
    }

    /** Codes of the fields entered for that day. */
    static List<String> fields(List<Charge> charges, LocalDate day) {
        return charges.stream()
                .filter(charge -> !day.isBefore(charge.from()) && !over(charge.to(), day))
                .map(Charge::field)
                .toList();
    }

    /** The proxy entered for that day; null for none. */
    static @Nullable String proxy(List<Proxy> proxies, LocalDate day) {
        return proxies.stream()
                .filter(proxy -> !day.isBefore(proxy.from()) && !over(proxy.to(), day))
                .map(Proxy::agency)
                .findFirst()
                .orElse(null);
    }

    /** The same of a fact, also of one from before there were dates. */
    static List<String> fields(AgencyFact.Agency agency, LocalDate day) {
        List<Charge> charges = agency.charges();
        return charges == null ? agency.fields() : fields(charges, day);
    }

    /** The same of a fact, also of one from before there were dates. */
    static @Nullable String proxy(AgencyFact.Agency agency, LocalDate day) {
        List<Proxy> proxies = agency.proxies();
        return proxies == null ? agency.proxy() : proxy(proxies, day);
    }

    private static boolean over(@Nullable LocalDate to, LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
