package vn.cchc.plan.measure;

/** Why, in Vietnamese and in English. */
public record Reason(String vi, String en) {

    Reason and(String between, Reason other) {
        return new Reason(vi + between + other.vi, en + between + other.en);
    }
}
