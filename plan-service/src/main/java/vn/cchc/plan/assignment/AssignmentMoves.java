package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.MoveLedger.Done;
import vn.cchc.plan.assignment.MoveLedger.Holder;
import vn.cchc.plan.assignment.MoveLedger.Remembered;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/**
 * Open work follows its agency: moved to the successor, or merged where the successor has a share of the same task. What
 * is settled stays where it was done. Every move can be taken back while nobody has touched the work since.
 */
@ApplicationScoped
public class AssignmentMoves {

    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final MoveLedger ledger;
    private final AssignmentRepository repository;
    private final AssignmentSteps steps;
    private final Directory directory;
    private final Outbox outbox;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    AssignmentMoves(
            MoveLedger ledger,
            AssignmentRepository repository,
            AssignmentSteps steps,
            Directory directory,
            Outbox outbox,
            AuditLog audit,
            BusinessTime businessTime) {
        this.ledger = ledger;
        this.repository = repository;
        this.steps = steps;
        this.directory = directory;
        this.outbox = outbox;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Moves all of it; refused (422) naming every assignment whose successor a person has still to choose. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(MoveOrder order, MoveChoices choices, Caller caller) {
        MoveTargets targets = new MoveTargets(order, choices, acceptable(order));
        Map<UUID, UUID> mergedInto = new HashMap<>();
        List<MoveRow> page = ledger.open(order, FIRST, PAGE);
        while (!page.isEmpty()) {
            Map<MoveRow, String> going = new LinkedHashMap<>();
            for (MoveRow row : page) {
                Optional<String> to = targets.of(row.id(), row.title());
                to.filter(agency -> !agency.equals(row.agency())).ifPresent(agency -> going.put(row, agency));
            }
            if (targets.sound()) {
                move(order.succession(), going, mergedInto, caller);
            }
            page = ledger.open(order, page.getLast().id(), PAGE);
        }
        targets.refuseWhatIsOpen();
    }

    /** Takes back what nobody has touched since; what was is noted with its reason. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revoke(String succession, Caller caller) {
        List<Remembered> page = ledger.remembered(succession, FIRST, PAGE);
        while (!page.isEmpty()) {
            giveBack(succession, page, caller);
            page = ledger.remembered(succession, page.getLast().row().id(), PAGE);
        }
    }

    private Predicate<String> acceptable(MoveOrder order) {
        if (!order.to().isEmpty()) {
            return order.to()::contains;
        }
        var snapshot = directory.snapshot();
        return agency -> !order.from().contains(agency)
                && snapshot.agency(agency, order.operatesOn()).isPresent();
    }

    private void move(String succession, Map<MoveRow, String> going, Map<UUID, UUID> mergedInto, Caller caller) {
        List<MoveRow.Share> wanted = new ArrayList<>();
        going.forEach((row, to) -> wanted.add(row.shareOf(to)));
        Map<MoveRow.Share, Holder> taken = new HashMap<>(ledger.taken(wanted));
        List<Done> moves = new ArrayList<>();
        Map<MoveRow, String> moved = new LinkedHashMap<>();
        Map<MoveRow, String> merged = new LinkedHashMap<>();
        going.forEach((row, to) -> {
            @Nullable Holder holder = taken.putIfAbsent(row.shareOf(to), new Holder(row.id(), true));
            if (holder != null && !holder.undecided()) {
                return; // work must not vanish behind what is done or cancelled: it stays, and the successor acts for
                // it
            }
            @Nullable UUID other = holder == null ? null : holder.id();
            UUID parent = row.occurrenceOf();
            moves.add(new Done(row, to, other, parent == null ? null : mergedInto.getOrDefault(parent, parent)));
            String way = row.agency() + " → " + to;
            if (other == null) {
                moved.put(row, way);
            } else {
                merged.put(row, way + ": " + other); // the share that goes on
                mergedInto.put(row.id(), other);
            }
        });
        ledger.move(succession, moves);
        Instant now = businessTime.now();
        ledger.steps(moved, "MOVED", now, caller);
        ledger.steps(merged, "MERGED", now, caller);
        tell(moves.stream().map(Done::row).toList(), now);
        moves.forEach(done -> record(
                caller,
                done.mergedInto() == null ? "assignment-moved" : "assignment-merged",
                succession,
                done.row(),
                done.to()));
    }

    private void giveBack(String succession, List<Remembered> page, Caller caller) {
        Map<MoveRow.Share, Holder> taken = ledger.taken(
                page.stream().map(move -> move.row().shareOf(move.from())).toList());
        List<Remembered> back = new ArrayList<>();
        List<Remembered> changed = new ArrayList<>();
        List<Remembered> blocked = new ArrayList<>();
        Map<MoveRow, String> notes = new LinkedHashMap<>();
        for (Remembered move : page) {
            Holder other = taken.get(move.row().shareOf(move.from()));
            if (move.row().version() != move.versionAfter()) {
                changed.add(move);
            } else if (other != null && !other.id().equals(move.row().id())) {
                blocked.add(move);
            } else {
                back.add(move);
                notes.put(move.row(), move.row().agency() + " → " + move.from());
            }
        }
        ledger.giveBack(succession, back);
        ledger.outcome(succession, changed, "KEPT", "CHANGED_SINCE");
        ledger.outcome(succession, blocked, "KEPT", "SHARE_TAKEN");
        Instant now = businessTime.now();
        ledger.steps(notes, "MOVED_BACK", now, caller);
        tell(back.stream().map(Remembered::row).toList(), now);
        back.forEach(move -> record(caller, "assignment-moved-back", succession, move.row(), move.from()));
    }

    /** Their deadlines go to whoever owes them now. */
    private void tell(List<MoveRow> rows, Instant now) {
        List<UUID> ids = rows.stream().map(MoveRow::id).toList();
        steps.moved(ids);
        steps.stepped(rows.stream().map(MoveRow::taskId).toList(), now);
        outbox.append(repository.asStored(ids).stream()
                .flatMap(assignment -> AssignmentFacts.deadline(assignment, now).stream())
                .toList());
    }

    private void record(Caller caller, String action, String succession, MoveRow row, String to) {
        audit.record(
                caller,
                action,
                "assignment",
                row.id().toString(),
                Map.of("succession", succession, "from", row.agency(), "to", to, "version", row.version() + 1));
    }
}
