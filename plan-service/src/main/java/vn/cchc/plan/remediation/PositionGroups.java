package vn.cchc.plan.remediation;

import java.util.List;
import vn.cchc.plan.task.ReformFields;

/**
 * Leads that are people in their positions, such as {@code Giám đốc, Phó Giám đốc và Trưởng phòng các Sở, ban, ngành}:
 * no agency, and not to be cut at their commas.
 */
final class PositionGroups {

    private static final List<String> POSITIONS = List.of(
            "đại biểu",
            "lãnh đạo",
            "giám đốc",
            "phó giám đốc",
            "chủ tịch",
            "phó chủ tịch",
            "bí thư",
            "trưởng phòng",
            "phó trưởng phòng",
            "chánh văn phòng",
            "thủ trưởng",
            "người đứng đầu",
            "cán bộ",
            "công chức",
            "cá nhân");

    private PositionGroups() {}

    /** Whether the words begin with a position. */
    static boolean isOne(String words) {
        String folded = ReformFields.fold(words);
        return POSITIONS.stream()
                .anyMatch(position -> folded.equals(position)
                        || folded.startsWith(position + " ")
                        || folded.startsWith(position + ","));
    }
}
