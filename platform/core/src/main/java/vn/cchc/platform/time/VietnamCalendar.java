package vn.cchc.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.platform.time.WorkingCalendar.Certainty;

/** Reads Vietnam's public holidays and swapped working days from {@code cchc/vn-holidays.csv}. */
@Singleton
public class VietnamCalendar {

    private static final String RESOURCE = "cchc/vn-holidays.csv";

    /** The calendar as shipped. */
    @Produces
    @Singleton
    public WorkingCalendar load() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        Map<Integer, Certainty> coverage = new HashMap<>();
        for (String line : lines()) {
            String[] cells = line.split(",", -1);
            LocalDate day = LocalDate.parse(cells[0]);
            boolean provisional = Boolean.parseBoolean(cells[cells.length - 1]);
            (cells[1].equals("SWAPPED_WORKING_DAY") ? worked : off).add(day);
            coverage.merge(
                    day.getYear(),
                    provisional ? Certainty.PROVISIONAL : Certainty.ANNOUNCED,
                    (a, b) -> a == Certainty.PROVISIONAL ? a : b);
        }
        return new WorkingCalendar(off, worked, coverage);
    }

    @SuppressWarnings("NullAway") // the resource ships in this very jar
    private static List<String> lines() {
        try (var reader = new BufferedReader(new InputStreamReader(
                VietnamCalendar.class.getClassLoader().getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
