package vn.cchc.plan.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the names inside a zipped file say; nothing is unpacked. A document must hold its main part and no macros, an
 * archive no programs, scripts or pages. Archives within archives are not looked into: that is the scanner's work.
 */
final class ZipContents {

    private static final int MOST_ENTRIES = 10_000;
    private static final String MACROS = "vbaproject.bin";
    private static final Set<String> RUNNABLE = Set.of(
            "exe", "dll", "com", "scr", "msi", "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "jar",
            "apk", "sh", "lnk", "htm", "html", "xhtml", "svg", "docm", "xlsm");

    private ZipContents() {}

    /** Whether a file recognised as that kind holds what the kind promises; kinds that are not zipped always do. */
    static boolean fit(FileKind kind, Path file) {
        return switch (kind) {
            case PDF, PNG, JPEG, TEXT -> true;
            case DOCX -> document(file, "word/document.xml");
            case XLSX -> document(file, "xl/workbook.xml");
            case ZIP -> {
                List<String> names = names(file);
                yield !names.isEmpty() && names.stream().noneMatch(ZipContents::runnable);
            }
        };
    }

    private static boolean document(Path file, String main) {
        List<String> names = names(file);
        return names.contains("[content_types].xml")
                && names.contains(main)
                && names.stream().noneMatch(name -> name.endsWith(MACROS));
    }

    private static boolean runnable(String name) {
        return RUNNABLE.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Lower-case; empty where the file is no whole zip, or holds too many. */
    private static List<String> names(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return List.of();
            }
            return Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
