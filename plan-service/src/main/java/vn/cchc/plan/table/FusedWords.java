package vn.cchc.plan.table;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds two values written into one cell without anything between them. */
public final class FusedWords {

    private static final String KINDS = "Kế hoạch|Báo cáo|Quyết định|Công văn|Tờ trình|Đề án|Văn bản|Chương trình"
            + "|Nghị quyết|Hướng dẫn|Thông báo|Chỉ thị|Hội nghị|Biên bản|Phương án|Tài liệu|Kết luận";
    private static final Pattern PRODUCTS = Pattern.compile("(?:" + KINDS + ")\\s+(?:" + KINDS + ")(?![\\p{L}])");
    private static final Pattern NAMES = Pattern.compile("\\p{L}+[,;]\\p{L}+|\\p{Ll}\\p{Lu}\\p{Ll}+");

    private FusedWords() {}

    /** Products such as {@code Kế hoạch Báo cáo}. */
    public static Optional<String> inProduct(String cell) {
        return first(PRODUCTS, cell);
    }

    /** Names such as {@code cấp huyện,cấp xã} or {@code Nội vụSở Tư pháp}. */
    public static Optional<String> inNames(String cell) {
        return first(NAMES, cell);
    }

    private static Optional<String> first(Pattern pattern, String cell) {
        Matcher matcher = pattern.matcher(cell);
        return matcher.find() ? Optional.of(Objects.requireNonNull(matcher.group())) : Optional.empty();
    }
}
