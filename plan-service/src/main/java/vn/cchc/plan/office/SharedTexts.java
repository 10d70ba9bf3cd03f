package vn.cchc.plan.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The shared texts of a workbook, of which only the used ones are kept. */
final class SharedTexts {

    private SharedTexts() {}

    static Map<Integer, String> read(BoundedZip zip, String part, Set<Integer> wanted) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        if (!zip.has(part)) {
            return texts;
        }
        int number = -1;
        boolean inText = false;
        StringBuilder text = new StringBuilder();
        try (XmlEvents xml = XmlEvents.of(zip.part(part))) {
            while (xml.next()) {
                if (xml.isText()) {
                    if (inText && wanted.contains(number)) {
                        text.append(xml.text());
                        checkLength(text, number);
                    }
                } else if (xml.starts() && xml.name().equals("rPh")) {
                    xml.skip(); // how a name is read aloud
                } else if (xml.starts() && xml.name().equals("si")) {
                    number++;
                    text.setLength(0);
                } else if (xml.ends() && xml.name().equals("si") && wanted.contains(number)) {
                    texts.put(number, text.toString());
                } else {
                    inText = xml.starts() && xml.name().equals("t");
                }
            }
        }
        return texts;
    }

    private static void checkLength(StringBuilder text, int number) {
        if (text.length() > Limits.CELL) {
            throw CellText.tooLong("sharedStrings " + number);
        }
    }
}
