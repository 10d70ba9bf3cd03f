package vn.cchc.plan.agency;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Looks through a workbook before anything reads it: not too much once unpacked, no document type, no macros. */
final class WorkbookGuard {

    private static final long MAX_UNPACKED = 64L * 1024 * 1024;
    private static final int MAX_ENTRIES = 200;
    private static final int HEAD = 2_048;

    private WorkbookGuard() {}

    /** Refuses what is none, or a bomb. */
    static void check(Path file) throws IOException {
        long unpacked = 0;
        int entries = 0;
        boolean sheets = false;
        byte[] buffer = new byte[16_384];
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                sheets |= name.startsWith("xl/worksheets/");
                if (++entries > MAX_ENTRIES || name.contains("vbaproject")) {
                    throw AgencyFileReader.refuse("XLSX");
                }
                byte[] head = zip.readNBytes(HEAD);
                if (new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                    throw AgencyFileReader.refuse("DOCTYPE");
                }
                unpacked += head.length;
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        throw AgencyFileReader.refuse("> 64 MB");
                    }
                }
            }
        } catch (ZipException e) {
            throw AgencyFileReader.refuse("XLSX");
        }
        if (!sheets) {
            throw AgencyFileReader.refuse("XLSX");
        }
    }
}
