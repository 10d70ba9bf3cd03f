package vn.cchc.plan.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages made by hand, part by part, for what no office program would write. */
final class Zips {

    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String TEXT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A workbook of one sheet with that content. */
    static Zips workbook(String sheetData) {
        return new Zips()
                .types("/xl/workbook.xml", SHEET)
                .with("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"))
                .with("xl/workbook.xml", """
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                        <sheets><sheet name="Bảng" sheetId="1" r:id="rId7"/></sheets></workbook>""")
                .with("xl/_rels/workbook.xml.rels", relations("rId7", "worksheet", "worksheets/sheet1.xml"))
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + sheetData
                                + "</worksheet>");
    }

    /** A document with that body. */
    static Zips document(String body) {
        return new Zips()
                .types("/word/document.xml", TEXT)
                .with("_rels/.rels", relations("rId1", "officeDocument", "word/document.xml"))
                .with(
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                + body + "</w:body></w:document>");
    }

    Zips types(String part, String type) {
        return with(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\""
                        + part + "\" ContentType=\"" + type + "\"/></Types>");
    }

    Zips with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    Zips with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String relations(String id, String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\""
                + id + "\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"/></Relationships>";
    }
}
