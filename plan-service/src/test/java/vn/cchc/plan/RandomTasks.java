package vn.cchc.plan;

import java.util.List;
import java.util.random.RandomGenerator;

/** Tasks of any words, fields, names and deadlines, awkward ones before all. */
final class RandomTasks {

    private static final List<String> FIELDS =
            List.of("thể chế", "TTHC", "Cải cách tài chính công", "lĩnh vực lạ", "A. chưa biết, (nháp)", "");
    private static final List<String> WORDS = List.of(
            "Xây dựng",
            "kế hoạch",
            "\"ngoặc\"",
            "<b>&amp;</b>",
            "1. một",
            "I. hai",
            "100 %",
            "số: 5/2024;",
            "đ/c",
            "=SUM(A1)",
            "dòng\nhai",
            "tab\tgiữa",
            "_x0041_",
            "😀",
            "cộng");
    private static final List<String> DEADLINES =
            List.of("Quý I/2024", "Thường xuyên", "theo lộ trình", "31/5/2024", "Sau khi Bộ Nội vụ công bố", "");

    private RandomTasks() {}

    /** A line of a CSV file. */
    static String line(int row, Province province, RandomGenerator random) {
        List<String> agencies = List.of(
                province.name("tu-phap"),
                province.name("noi-vu"),
                province.name("huyen") + " (Phòng Nội vụ)",
                "Hội đồng lạ",
                "");
        String lead = pick(agencies, random) + pick(List.of(";", ",", "\n", " và "), random) + pick(agencies, random);
        String field = FIELDS.get(row / 40 % FIELDS.size());
        return String.join(
                ",",
                random.nextInt(10) == 0 ? "" : String.valueOf(row % 40 + 1),
                quoted(field),
                quoted("Việc " + row + " " + words(random)),
                quoted(words(random)),
                quoted(lead),
                quoted(pick(agencies, random)),
                quoted(pick(DEADLINES, random)),
                quoted(random.nextBoolean() ? "" : words(random)));
    }

    private static String words(RandomGenerator random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(pick(WORDS, random)).append(' ');
        }
        return words.toString();
    }

    private static String pick(List<String> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
