package vn.cchc.plan.assignment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An occurrence to be opened.
 *
 * @param base the assignment that comes again
 * @param period which one: {@code 2024-Q1}, or the name a person gave
 * @param from its first day
 * @param to last day allowed
 */
public record NewOccurrence(UUID base, String period, LocalDate from, LocalDate to) {}
