package vn.cchc.plan.deadline;

import java.util.List;

/** Tells times that are no deadlines: baselines ("so với năm 2021"), cut-offs ("tính đến …"), horizons ("định hướng đến …"). */
final class NotADeadline {

    private static final List<List<String>> SIGNS = List.of(
            List.of("so", "với"),
            List.of("cùng", "kỳ"),
            List.of("cao", "hơn"),
            List.of("thấp", "hơn"),
            List.of("nhiều", "hơn"),
            List.of("ít", "hơn"),
            List.of("tính", "đến"),
            List.of("tính", "tới"),
            List.of("định", "hướng"),
            List.of("tầm", "nhìn"));

    private NotADeadline() {}

    static List<DeadlineWarning> warnings(Cursor cursor) {
        for (int i = 0; i < cursor.ahead().size(); i++) {
            if (cursor.from(i).takeOneOf(SIGNS)) {
                return List.of(DeadlineWarning.NOT_A_DEADLINE);
            }
        }
        return List.of();
    }
}
