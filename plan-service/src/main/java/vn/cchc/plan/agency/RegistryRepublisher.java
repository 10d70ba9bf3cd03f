package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Republisher;
import vn.cchc.platform.directory.DirectoryProjection;
import vn.cchc.platform.time.BusinessTime;

/** Says the whole registry again. */
@ApplicationScoped
class RegistryRepublisher implements Republisher {

    private final AgencyRepository agencies;
    private final AgencyGroupRepository groups;
    private final AgencySuccessionRepository successions;
    private final BusinessTime businessTime;

    RegistryRepublisher(
            AgencyRepository agencies,
            AgencyGroupRepository groups,
            AgencySuccessionRepository successions,
            BusinessTime businessTime) {
        this.agencies = agencies;
        this.groups = groups;
        this.successions = successions;
        this.businessTime = businessTime;
    }

    @Override
    public String topic() {
        return DirectoryProjection.TOPIC;
    }

    @Override
    public List<Fact> page(String afterKey, int limit) {
        var now = businessTime.now();
        Stream<AgencyFact> all = Stream.of(
                        agencies.after(afterKey, limit).stream().map(agency -> agency.fact(now)),
                        groups.after(afterKey, limit).stream().map(group -> group.fact(now)),
                        successions.after(afterKey, limit).stream().map(succession -> succession.fact(now)))
                .flatMap(facts -> facts);
        return all.sorted(Comparator.comparing(AgencyFact::id))
                .limit(limit)
                .map(RegistryNews::said)
                .toList();
    }
}
