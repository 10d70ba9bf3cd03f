package vn.cchc.plan.deadline;

import java.time.LocalDate;

/** Days from first to last, both included. */
record DateSpan(LocalDate from, LocalDate to) {}
