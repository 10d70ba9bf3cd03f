package vn.cchc.plan.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The reasons that need no figure. */
final class Wordings {

    static final Reason NOT_MEASURED = new Reason("chưa có số liệu", "not measured yet");
    static final Reason NOTHING_OCCURRED = new Reason("không phát sinh (mẫu số bằng 0)", "nothing occurred (out of 0)");
    static final Reason JUDGED_MET = new Reason("được đánh giá là đạt", "judged as met");
    static final Reason JUDGED_NOT_MET = new Reason("được đánh giá là chưa đạt", "judged as not met");
    static final Reason NO_START = new Reason("chưa có mức khởi điểm của lộ trình", "the ladder's start is not known");
    static final Reason BASE_NOT_POSITIVE = new Reason(
            "mốc so sánh không lớn hơn 0, không tính được phần trăm", "the baseline is not above 0, so no percentage");

    private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Wordings() {}

    static Reason noBaseline(String words) {
        return new Reason(
                "chưa có số liệu của mốc so sánh (" + words + ")", "no figure of the baseline (" + words + ")");
    }

    static Reason levelGone(AdministrativeLevel level) {
        LocalDate since = AdministrativeLevel.LAST_DISTRICT_DAY.plusDays(1);
        Reason said = level.said();
        return new Reason("không còn " + said.vi() + " từ " + VI.format(since), "no " + said.en() + " since " + since);
    }
}
