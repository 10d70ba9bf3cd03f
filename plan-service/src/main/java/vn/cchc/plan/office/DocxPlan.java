package vn.cchc.plan.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.cchc.plan.table.Layout;

/**
 * Writes a plan's annex as a Word document: A4 across, Times New Roman 13, the header repeated on every page. Written
 * as a stream: a plan of thousands of tasks never stands in memory as a document.
 */
public final class DocxPlan {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String TYPES = XML + "<Types xmlns=\"" + OFFICE + "package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "</Types>";
    private static final String RELATIONS = XML + "<Relationships xmlns=\"" + OFFICE + "package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";

    private final PrintedPlan plan;

    public DocxPlan(PrintedPlan plan) {
        this.plan = plan;
    }

    public void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            document(zip);
            zip.closeEntry();
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void document(OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            WordWriter word = new WordWriter(xml);
            word.begin();
            title(word);
            table(word);
            word.end();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void title(WordWriter word) throws XMLStreamException {
        word.beginTable(List.of(6000, 8570), false);
        word.beginRow(false);
        word.cell(0, 1, plan.issuerInCapitals() + "\n" + plan.numberLine(), WordWriter.Look.TITLE);
        word.cell(1, 1, PrintedPlan.STATE + "\n" + PrintedPlan.MOTTO + "\n" + plan.dateLine(), WordWriter.Look.TITLE);
        word.endRow();
        word.endTable();
        word.paragraph("", WordWriter.Look.PLAIN);
        word.paragraph(PrintedPlan.ANNEX, WordWriter.Look.TITLE);
        word.paragraph(plan.titleInCapitals(), WordWriter.Look.TITLE);
        word.paragraph(plan.reference(), WordWriter.Look.REFERENCE);
    }

    private void table(WordWriter word) throws XMLStreamException {
        List<Integer> widths = List.of(700, 5200, 2000, 2100, 2100, 1470, 1000);
        word.beginTable(widths, true);
        row(word, Layout.HEADER, true);
        for (PrintedPlan.Row line : plan.rows()) {
            switch (line) {
                case PrintedPlan.Section section -> {
                    word.beginRow(false);
                    word.cell(0, widths.size(), section.text(), WordWriter.Look.SECTION);
                    word.endRow();
                }
                case PrintedPlan.Task task -> row(word, task.cells(), false);
            }
        }
        word.endTable();
        word.paragraph("", WordWriter.Look.PLAIN);
    }

    private static void row(WordWriter word, List<String> cells, boolean header) throws XMLStreamException {
        word.beginRow(header);
        for (int column = 0; column < cells.size(); column++) {
            word.cell(column, 1, cells.get(column), header ? WordWriter.Look.TITLE : WordWriter.Look.PLAIN);
        }
        word.endRow();
    }
}
