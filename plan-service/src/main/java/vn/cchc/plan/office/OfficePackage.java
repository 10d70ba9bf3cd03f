package vn.cchc.plan.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** What a package says of itself: which part is the document, and what it points to. */
final class OfficePackage {

    private static final String TYPES = "[Content_Types].xml";

    private final BoundedZip zip;
    private final String main;
    private final String mainType;

    private OfficePackage(BoundedZip zip, String main, String mainType) {
        this.zip = zip;
        this.main = main;
        this.mainType = mainType;
    }

    /** Refuses what is no office document, or one with macros or links to other files. */
    static OfficePackage of(BoundedZip zip) throws IOException {
        if (!zip.has(TYPES)) {
            boolean open = zip.has("mimetype") && zip.has("content.xml");
            throw new Refusal(open ? PlanProblem.IMPORT_OLD_FORMAT : PlanProblem.IMPORT_TYPE);
        }
        for (String part : zip.parts()) {
            String name = part.toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
                throw new Refusal(PlanProblem.IMPORT_MACROS);
            }
            if (name.contains("/externallinks/")) {
                throw new Refusal(PlanProblem.IMPORT_EXTERNAL_LINKS);
            }
        }
        String main = relations(zip, "_rels/.rels", "").getOrDefault("/officeDocument", "");
        String type = type(zip, main);
        if (type.contains("macroEnabled")) {
            throw new Refusal(PlanProblem.IMPORT_MACROS);
        }
        return new OfficePackage(zip, main, type);
    }

    boolean isText() {
        return mainType.contains("wordprocessingml");
    }

    boolean isWorkbook() {
        return mainType.contains("spreadsheetml");
    }

    String main() {
        return main;
    }

    /** The document's relations: by id, and by the last word of their type with a slash before it. */
    Map<String, String> relations() throws IOException {
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        return relations(zip, folder + "_rels/" + main.substring(slash) + ".rels", folder);
    }

    private static String type(BoundedZip zip, String part) throws IOException {
        try (XmlEvents xml = XmlEvents.of(zip.part(TYPES))) {
            while (xml.next()) {
                if (xml.starts()
                        && xml.name().equals("Override")
                        && xml.attribute("PartName").equals("/" + part)) {
                    return xml.attribute("ContentType");
                }
            }
        }
        return "";
    }

    private static Map<String, String> relations(BoundedZip zip, String part, String folder) throws IOException {
        Map<String, String> targets = new HashMap<>();
        if (!zip.has(part)) {
            return targets;
        }
        try (XmlEvents xml = XmlEvents.of(zip.part(part))) {
            while (xml.next()) {
                if (xml.starts()
                        && xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    String target = xml.attribute("Target");
                    String place = target.startsWith("/") ? target.substring(1) : folder + target;
                    String type = xml.attribute("Type");
                    targets.put(xml.attribute("Id"), place);
                    targets.putIfAbsent(type.substring(Math.max(0, type.lastIndexOf('/'))), place);
                }
            }
        }
        return targets;
    }
}
