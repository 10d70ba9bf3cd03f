package vn.cchc.plan.occurrence;

import org.jspecify.annotations.Nullable;
import vn.cchc.plan.rhythm.Rhythm;

/** How often a plan's ongoing work is reported on. */
public enum ReportingRhythm {
    /** Never by itself. */
    NONE(null),
    MONTH(Rhythm.MONTH),
    QUARTER(Rhythm.QUARTER),
    HALF(Rhythm.HALF),
    NINE_MONTHS(Rhythm.NINE_MONTHS),
    YEAR(Rhythm.YEAR);

    private final @Nullable Rhythm rhythm;

    ReportingRhythm(@Nullable Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    /** Null for {@link #NONE}. */
    @Nullable
    Rhythm rhythm() {
        return rhythm;
    }
}
