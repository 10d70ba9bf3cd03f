package vn.cchc.notification.ladder;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What a ladder needs to know of a deadline; days and times are local business time.
 *
 * @param lastDay the day rungs are counted from
 * @param lastInstant the last moment allowed, on that day
 * @param open false once it is met or cancelled: nothing more is said
 */
public record Due(LocalDate lastDay, LocalDateTime lastInstant, boolean open) {}
