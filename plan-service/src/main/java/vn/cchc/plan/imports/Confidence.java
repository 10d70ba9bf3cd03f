package vn.cchc.plan.imports;

/** How sure a cell's reading is, the surest first. Words, not figures: a figure would pretend a measurement. */
public enum Confidence {
    /** A person decided it in this draft. */
    SETTLED,
    /** Exactly as the document writes it, and known in exactly that spelling. */
    EXACT,
    /** Understood once case, spacing, composition or a number's format are off. */
    NORMALISED,
    /** By what a person said of the same name before, for the same issuer. */
    REMEMBERED,
    /** Taken from elsewhere: a merged cell, a heading, a formula's result, the plan's year. */
    INFERRED,
    /** Not understood, or an issue says why it may be wrong. */
    UNSURE
}
