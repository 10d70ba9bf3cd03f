package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.agency.RegistryNews.Told;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** Takes a registry file: all of it or nothing. Unknown ids are entered, known ones changed from a day on. */
@ApplicationScoped
public class AgencyImports {

    private static final long MAX_BYTES = 2L * 1024 * 1024;
    private static final int CHUNK = 500;

    private final AgencyRepository agencies;
    private final Directory directory;
    private final RegistryRules rules;
    private final RegistryNews news;
    private final BusinessTime businessTime;

    AgencyImports(
            AgencyRepository agencies,
            Directory directory,
            RegistryRules rules,
            RegistryNews news,
            BusinessTime businessTime) {
        this.agencies = agencies;
        this.directory = directory;
        this.rules = rules;
        this.news = news;
        this.businessTime = businessTime;
    }

    /** Answers what it did, or would do; refused naming everything wrong by row and column. */
    @Transactional
    public AgencyImportOutcome take(Path file, @Nullable LocalDate effectiveFrom, boolean dryRun, Caller caller) {
        if (size(file) > MAX_BYTES) {
            throw new Refusal(PlatformProblem.CONTENT_TOO_LARGE);
        }
        List<Map<String, String>> rows = AgencyFileReader.read(file);
        news.inTurn();
        LocalDate today = businessTime.today();
        LocalDate from = effectiveFrom == null ? today : effectiveFrom;
        AgencyImportPlan plan = new AgencyImportPlan(directory.snapshot(), from, today);
        plan.take(rows, rules.fields());
        if (!plan.violations().isEmpty()) {
            throw Refusal.invalid(plan.violations());
        }
        if (!dryRun) {
            write(plan, from, caller);
        }
        return plan.outcome(dryRun);
    }

    private void write(AgencyImportPlan plan, LocalDate from, Caller caller) {
        List<Told> told = new ArrayList<>();
        plan.entered().forEach((id, row) -> {
            Agency agency = new Agency(id, row.spell(), row.fields(), row.proxy());
            agencies.persist(agency);
            told.add(new Told(agency::fact, new RegistryChange("agency-entered", row.from(), row.decidedOn())));
        });
        List<String> ids = List.copyOf(plan.changed().keySet());
        for (int i = 0; i < ids.size(); i += CHUNK) {
            for (Agency agency : agencies.list("id in ?1", ids.subList(i, Math.min(i + CHUNK, ids.size())))) {
                AgencyRow row = plan.changed().get(agency.id());
                if (row != null) {
                    change(agency, row, plan.timelineOf(agency.id()), from);
                    told.add(new Told(agency::fact, new RegistryChange("agency-changed", from, row.decidedOn())));
                }
            }
        }
        agencies.flush();
        news.tell(told, caller);
    }

    private static void change(Agency agency, AgencyRow row, Timeline timeline, LocalDate from) {
        if (!timeline.spells().isEmpty()) {
            agency.follow(timeline);
        }
        if (!Set.copyOf(agency.fields(from)).equals(Set.copyOf(row.fields()))) {
            agency.takeCharge(row.fields(), from);
        }
        agency.representedBy(row.proxy(), from);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
