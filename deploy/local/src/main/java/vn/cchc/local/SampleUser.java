package vn.cchc.local;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A user of the sample province; the password is the name.
 *
 * @param name the user name
 * @param firstName given name
 * @param lastName family name
 * @param email address of the test mail server
 * @param agency slug of the agency the user works for; empty for none
 * @param roles realm roles
 */
public record SampleUser(
        String name, String firstName, String lastName, String email, String agency, List<String> roles) {

    /** Copies the roles. */
    public SampleUser {
        roles = List.copyOf(roles);
    }

    /**
     * Reads {@code deploy/sample/users.csv} under the root.
     *
     * @throws Refusal when the file is not there
     */
    public static List<SampleUser> all(Path root) {
        Path file = root.resolve("deploy/sample/users.csv");
        if (!Files.exists(file)) {
            throw new Refusal("The sample users are missing: " + file);
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(SampleUser::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static SampleUser of(NamedCsvRecord row) {
        return new SampleUser(
                row.getField("user"),
                row.getField("first_name"),
                row.getField("last_name"),
                row.getField("email"),
                row.getField("agency"),
                Arrays.stream(row.getField("roles").split("[|; ,]+"))
                        .filter(role -> !role.isBlank())
                        .toList());
    }
}
