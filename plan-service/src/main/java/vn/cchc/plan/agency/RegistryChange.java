package vn.cchc.plan.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an entry of the registry.
 *
 * @param action past tense, kebab-case; also the audit's
 * @param operatesOn the day from which it holds; null where it has none
 * @param decidedOn day of the decision; null if not known
 */
record RegistryChange(
        String action,
        @Nullable LocalDate operatesOn,
        @Nullable LocalDate decidedOn) {}
