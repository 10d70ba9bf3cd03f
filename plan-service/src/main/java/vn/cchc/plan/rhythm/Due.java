package vn.cchc.plan.rhythm;

import java.time.LocalDate;

/**
 * What one period asks for.
 *
 * @param to last day allowed
 */
public record Due(CalendarPeriod period, LocalDate to) {}
