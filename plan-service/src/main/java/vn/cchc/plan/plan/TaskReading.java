package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.cchc.plan.task.ReformFields;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.time.BusinessTime;

/** Readers of rows, each for one plan. */
@ApplicationScoped
public class TaskReading {

    private final Directory directory;
    private final ReformFields fields;
    private final BusinessTime businessTime;

    public TaskReading(Directory directory, ReformFields fields, BusinessTime businessTime) {
        this.directory = directory;
        this.fields = fields;
        this.businessTime = businessTime;
    }

    /** A reader for that plan, as of the plan's own date, else today. */
    public TaskRowReader of(PlanDraft plan) {
        return of(plan, plan.day(businessTime.today()));
    }

    /** A reader for that plan as of that day. */
    public TaskRowReader of(PlanDraft plan, LocalDate day) {
        return new TaskRowReader(plan, day, directory.snapshot(), fields.byName());
    }
}
