package vn.cchc.notification.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.notification.contact.Contacts;
import vn.cchc.notification.contact.Recipient;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Snapshot;

/**
 * Who holds a role for an agency on a day. An agency that was succeeded is answered for by its successors, one without
 * people of that role by its proxy; coordinators and leaders are those whose reach contains it.
 */
final class Audience {

    private final Snapshot registry;
    private final LocalDate day;
    private final List<Recipient> candidates;
    private final Map<String, Set<String>> reach = new HashMap<>();

    Audience(Snapshot registry, LocalDate day, List<Recipient> candidates) {
        this.registry = registry;
        this.day = day;
        this.candidates = List.copyOf(candidates);
    }

    /** The agencies whose people may have to be told of a deadline of this one: itself, successors, proxies. */
    static Set<String> concerned(Snapshot registry, String agency, LocalDate day) {
        Set<String> concerned = new TreeSet<>(registry.successors(agency, day));
        concerned.addAll(proxies(registry, concerned, day));
        return concerned;
    }

    /** Those who hold the role for the agency; empty where nobody does. */
    List<Recipient> holding(String role, String agency) {
        Set<String> answering = registry.successors(agency, day);
        if (Contacts.WIDE_ROLES.contains(role)) {
            return candidates.stream()
                    .filter(person -> person.role().equals(role) && reaches(person, answering))
                    .toList();
        }
        List<Recipient> own = of(answering, role);
        return own.isEmpty() ? of(proxies(registry, answering, day), role) : own;
    }

    private List<Recipient> of(Collection<String> agencies, String role) {
        return candidates.stream()
                .filter(person -> person.role().equals(role) && agencies.contains(person.agency()))
                .toList();
    }

    private boolean reaches(Recipient person, Set<String> agencies) {
        Set<String> reached = reach.computeIfAbsent(
                person.role() + " " + person.agency(),
                ignored -> person.role().equals("coordinator")
                        ? registry.coordinatedBy(person.agency(), day)
                        : registry.subtree(person.agency(), day));
        return !Collections.disjoint(reached, agencies);
    }

    private static Set<String> proxies(Snapshot registry, Set<String> agencies, LocalDate day) {
        Set<String> proxies = new TreeSet<>();
        for (String agency : agencies) {
            @Nullable
            String proxy = registry.agency(agency, day).map(AgencyView::proxy).orElse(null);
            if (proxy != null) {
                proxies.add(proxy);
            }
        }
        return proxies;
    }
}
