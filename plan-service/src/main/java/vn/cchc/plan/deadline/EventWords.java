package vn.cchc.plan.deadline;

import java.util.List;

/** Tells an event from words that hide a second deadline: "Sau khi có hướng dẫn, chậm nhất 15/3/2024". */
final class EventWords {

    private static final ParseContext NO_CONTEXT = new ParseContext(null, null);

    private static final List<String> NO_START = List.of(",", ";", ".", ":", "/", "-", ")");

    private EventWords() {}

    static boolean soundLikeOne(Cursor cursor) {
        List<Token> words = cursor.ahead();
        if (words.stream().noneMatch(Token::isWord)
                || NO_START.contains(words.getFirst().text())
                || words.getFirst().isNumber()
                || onlyNeed(words)
                || endsWithDays(words)
                || onlyTime(cursor.from(0))) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (hidesDeadline(cursor.from(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hidesDeadline(Cursor cursor) {
        return cursor.takeOneOf(Wording.LATEST)
                || cursor.take("trong", "vòng")
                || cursor.take("trong", "thời", "hạn")
                || (cursor.take("trước") && (cursor.take("ngày") || PeriodReader.read(cursor, Lead.TIME) != null))
                || (separated(cursor) && readsAsDeadline(cursor));
    }

    private static boolean separated(Cursor cursor) {
        if (cursor.take("(") || cursor.take("-")) {
            return true;
        }
        boolean separated = cursor.take(",") || cursor.take(";") || cursor.take(".") || cursor.take(":");
        if (separated) {
            cursor.take("hoàn", "thành");
        }
        return separated;
    }

    /** Whatever may follow it: "(quý II/2024)" ends in a bracket. */
    private static boolean readsAsDeadline(Cursor cursor) {
        int mark = cursor.mark();
        for (Family family : Family.WITHOUT_EVENTS) {
            cursor.back(mark);
            if (family.read(cursor, NO_CONTEXT) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Sau khi quý I/2024" names a time, and it is for a person to say what about it. */
    private static boolean onlyTime(Cursor cursor) {
        return PeriodReader.read(cursor, Lead.TIME) != null && cursor.atEnd();
    }

    /** "Khi cần thiết" waits for nothing that could happen. */
    private static boolean onlyNeed(List<Token> words) {
        return words.size() <= 2 && words.getFirst().text().equals("cần");
    }

    /** "… công bố 15 ngày": the days are an offset in a place where it cannot be told from the event. */
    private static boolean endsWithDays(List<Token> words) {
        int size = words.size();
        return endsWithDays(words, size)
                || (size > 2
                        && words.get(size - 1).text().equals("việc")
                        && words.get(size - 2).text().equals("làm")
                        && endsWithDays(words, size - 2));
    }

    private static boolean endsWithDays(List<Token> words, int size) {
        return size > 1
                && words.get(size - 1).text().equals("ngày")
                && words.get(size - 2).isNumber();
    }
}
