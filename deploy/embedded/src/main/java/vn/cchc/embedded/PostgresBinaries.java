package vn.cchc.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs from the class path, unpacked once per version into a cache folder. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * The folder that holds {@code bin/postgres} and {@code bin/initdb}.
     *
     * @throws IllegalStateException when there are no binaries for this system
     */
    static Path home(PostgresAccount account) {
        String resource = "postgres-%s-%s.txz".formatted(system(), architecture());
        URL archive = PostgresBinaries.class.getResource("/" + resource);
        if (archive == null) {
            throw new IllegalStateException(
                    "No PostgreSQL for this system: %s is not on the class path. Linux on amd64 or arm64 is supported."
                            .formatted(resource));
        }
        try {
            Path home = cache(account).resolve(folderName(resource, archive));
            if (!Files.isDirectory(home)) {
                try (InputStream content = archive.openStream()) {
                    unpackInto(home, content);
                }
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked", e);
        }
    }

    private static String system() {
        return property("os.name", "").toLowerCase(Locale.ROOT).replaceAll(" .*", "");
    }

    private static String architecture() {
        String arch = property("os.arch", "");
        return switch (arch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> arch;
        };
    }

    /** The archive's size tells versions apart without reading ten megabytes at each start. */
    private static String folderName(String resource, URL archive) throws IOException {
        return resource.replace(".txz", "-" + archive.openConnection().getContentLengthLong());
    }

    /** In the user's own cache folder; where another account runs the server, in one that account can reach. */
    private static Path cache(PostgresAccount account) {
        String chosen = System.getProperty("cchc.cache");
        if (chosen != null) {
            return Path.of(chosen);
        }
        return account == PostgresAccount.NOBODY
                ? Path.of(property("java.io.tmpdir", "/tmp"), "cchc")
                : Path.of(property("user.home", "."), ".cache", "cchc");
    }

    private static String property(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getProperty(name), otherwise);
    }

    /** Unpacks beside the target and renames, so that two processes at once both end with a whole folder. */
    private static void unpackInto(Path home, InputStream archive) throws IOException {
        Path parent = Files.createDirectories(Folders.parentOf(home));
        Path unpacking = Files.createTempDirectory(
                parent,
                "unpacking-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unpacking);
            }
        }
        try {
            Files.move(unpacking, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Folders.delete(unpacking);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("The archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path parent = Files.createDirectories(Folders.parentOf(target));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if (parent.endsWith("bin") && !target.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot make executable: " + target);
            }
        }
    }
}
