package vn.cchc.plan.deadline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts to try laws on: any characters, real phrases broken, the grammar's own words shuffled. */
final class RandomText {

    private static final List<String> KNOWN = List.of(
            "ngày",
            "tháng",
            "quý",
            "năm",
            "tuần đầu",
            "đầu",
            "cuối",
            "hết",
            "đến",
            "tới",
            "trước",
            "sau khi",
            "khi",
            "từ",
            "kể từ",
            "trong",
            "trong vòng",
            "vào",
            "chậm nhất",
            "là",
            "cả",
            "các",
            "những",
            "và",
            "hoặc",
            "giai đoạn",
            "tiếp theo",
            "trở đi",
            "hằng",
            "mỗi",
            "định kỳ",
            "đột xuất",
            "thường xuyên",
            "của",
            "nay",
            "ngày ký",
            "làm việc",
            "hoàn thành",
            "nửa",
            "sáu",
            ",",
            ";",
            ".",
            "/",
            "-",
            "(",
            ")",
            "i",
            "II",
            "iv",
            "1",
            "2",
            "3",
            "4",
            "6",
            "09",
            "12",
            "15",
            "20",
            "29",
            "31",
            "2023",
            "2024",
            "2025",
            "1900",
            "2199",
            "15/3/2024",
            "3/2024",
            "có hướng dẫn");

    private static final String INSERTED = "0123456789/-.,;() \u00a0\u200b\u0301\u0323ivqtănđIV–\ud83d\u0000";

    private RandomText() {}

    static String pick(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    static String ofKnownWords(RandomGenerator random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> pick(KNOWN, random))
                .collect(Collectors.joining(random.nextInt(5) == 0 ? "" : " "));
    }

    /** Up to 500 UTF-16 units from the whole range, half characters included. */
    static String ofAnyCharacters(RandomGenerator random) {
        int limit = random.nextBoolean() ? 0x10000 : 0x250;
        StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "sau khi " : "");
        int length = random.nextInt(490);
        while (text.length() < length) {
            text.append((char) random.nextInt(limit));
        }
        return text.toString();
    }

    static String broken(String phrase, RandomGenerator random) {
        StringBuilder text = new StringBuilder(phrase);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
                case 1 -> text.insert(at, INSERTED.charAt(random.nextInt(INSERTED.length())));
                case 2 -> text.insert(at, pick(Phrases.UNDERSTOOD, random));
                case 3 -> text.insert(at, " " + pick(KNOWN, random) + " ");
                case 4 -> text.replace(0, text.length(), Normalizer.normalize(text, Normalizer.Form.NFD));
                default -> text.replace(0, text.length(), text.toString().toUpperCase(Locale.ROOT));
            }
        }
        return text.toString();
    }
}
