package vn.cchc.plan.measure;

import java.time.LocalDate;
import java.util.Locale;

/** The levels a target may be scoped to. The district level ended on 30 June 2025. */
public enum AdministrativeLevel {
    PROVINCE("cấp tỉnh", "province level"),
    DISTRICT("cấp huyện", "district level"),
    COMMUNE("cấp xã", "commune level");

    /** The last day on which there were districts. */
    public static final LocalDate LAST_DISTRICT_DAY = LocalDate.of(2025, 6, 30);

    private final String vi;
    private final String en;

    AdministrativeLevel(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** Whether there is such a level on that day. */
    public boolean exists(LocalDate day) {
        return this != DISTRICT || !day.isAfter(LAST_DISTRICT_DAY);
    }

    /** As tables of targets write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Reason said() {
        return new Reason(vi, en);
    }
}
