package vn.cchc.plan.deadline;

/** What the word before a period already said, and so what the period may leave out. */
enum Lead {
    /** Nothing: "năm 2024" needs its "năm", "ngày 15/3" its "ngày". */
    NONE(false, false),
    /** "đến", "trước", "từ": a time follows, so "2025" is a year and "15/3" a day. */
    TIME(true, false),
    /** "hết", "cuối": as before, and "năm" alone is the plan's year. */
    END(true, true),
    /** "trong", "vào": "năm" alone is the plan's year. */
    WITHIN(false, true);

    private final boolean bareNumbers;
    private final boolean bareYearWord;

    Lead(boolean bareNumbers, boolean bareYearWord) {
        this.bareNumbers = bareNumbers;
        this.bareYearWord = bareYearWord;
    }

    boolean allowsBareNumbers() {
        return bareNumbers;
    }

    boolean allowsBareYearWord() {
        return bareYearWord;
    }
}
