package vn.cchc.plan.office;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The few elements of WordprocessingML an annex needs. Widths are twentieths of a point. */
final class WordWriter {

    /** How a paragraph looks. */
    enum Look {
        PLAIN,
        SECTION,
        TITLE,
        REFERENCE
    }

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String FONT = "Times New Roman";
    private static final String HALF_POINTS = "26";

    private final XMLStreamWriter xml;
    private List<Integer> widths = List.of();

    WordWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("w", "document", W);
        xml.writeNamespace("w", W);
        start("body");
    }

    /** The page comes last: A4 across. */
    void end() throws XMLStreamException {
        start("sectPr");
        empty("pgSz", "w", "16838", "h", "11906", "orient", "landscape");
        empty(
                "pgMar", "top", "1134", "right", "1134", "bottom", "1134", "left", "1134", "header", "567", "footer",
                "567", "gutter", "0");
        stop();
        stop();
        stop();
        xml.writeEndDocument();
    }

    void beginTable(List<Integer> columnWidths, boolean ruled) throws XMLStreamException {
        widths = List.copyOf(columnWidths);
        start("tbl");
        start("tblPr");
        empty("tblW", "w", String.valueOf(width(0, widths.size())), "type", "dxa");
        if (ruled) {
            start("tblBorders");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                empty(side, "val", "single", "sz", "4", "space", "0", "color", "auto");
            }
            stop();
        }
        empty("tblLayout", "type", "fixed");
        stop();
        start("tblGrid");
        for (int width : widths) {
            empty("gridCol", "w", String.valueOf(width));
        }
        stop();
    }

    void endTable() throws XMLStreamException {
        stop();
    }

    /** @param header whether the row is repeated on every page */
    void beginRow(boolean header) throws XMLStreamException {
        start("tr");
        if (header) {
            start("trPr");
            empty("cantSplit");
            empty("tblHeader");
            stop();
        }
    }

    void endRow() throws XMLStreamException {
        stop();
    }

    /** A cell over that many columns; each line of the text is a paragraph. */
    void cell(int column, int span, String text, Look look) throws XMLStreamException {
        start("tc");
        start("tcPr");
        empty("tcW", "w", String.valueOf(width(column, column + span)), "type", "dxa");
        if (span > 1) {
            empty("gridSpan", "val", String.valueOf(span));
        }
        stop();
        for (String line : CellText.printable(text).split("\n", -1)) {
            paragraph(line, look);
        }
        stop();
    }

    void paragraph(String text, Look look) throws XMLStreamException {
        start("p");
        if (look == Look.TITLE || look == Look.REFERENCE) {
            start("pPr");
            empty("jc", "val", "center");
            stop();
        }
        start("r");
        start("rPr");
        empty("rFonts", "ascii", FONT, "hAnsi", FONT, "cs", FONT, "eastAsia", FONT);
        if (look == Look.TITLE || look == Look.SECTION) {
            empty("b");
        }
        if (look == Look.REFERENCE) {
            empty("i");
        }
        empty("sz", "val", HALF_POINTS);
        empty("szCs", "val", HALF_POINTS);
        stop();
        String[] parts = CellText.printable(text).split("\t", -1);
        for (int part = 0; part < parts.length; part++) {
            if (part > 0) {
                empty("tab");
            }
            start("t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(parts[part]);
            stop();
        }
        stop();
        stop();
    }

    private int width(int from, int to) {
        return IntStream.range(from, to).map(widths::get).sum();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement("w", name, W);
    }

    private void stop() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, W);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute("w", W, attributes[i], attributes[i + 1]);
        }
    }
}
