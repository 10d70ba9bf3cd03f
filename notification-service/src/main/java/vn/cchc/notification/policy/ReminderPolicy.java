package vn.cchc.notification.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.notification.ladder.Ladder;

/** The ladder of one kind of deadline. */
@Entity
@Table(name = "reminder_policy")
class ReminderPolicy {

    @Id
    private String kind;

    @Column(name = "send_at")
    private LocalTime sendAt;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reminder_rung", joinColumns = @JoinColumn(name = "kind"))
    private List<RungRow> rungs = new ArrayList<>();

    protected ReminderPolicy() {}

    ReminderPolicy(String kind, Ladder ladder) {
        this.kind = kind;
        climbBy(ladder);
    }

    /** From now on, this ladder. */
    final void climbBy(Ladder ladder) {
        this.sendAt = ladder.sendAt();
        this.rungs.clear();
        ladder.rungs().forEach(rung -> rungs.add(new RungRow(rung)));
    }

    String kind() {
        return kind;
    }

    long version() {
        return version;
    }

    Ladder ladder() {
        return new Ladder(rungs.stream().map(RungRow::rung).toList(), sendAt);
    }
}
