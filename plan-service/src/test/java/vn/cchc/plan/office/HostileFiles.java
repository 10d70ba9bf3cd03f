package vn.cchc.plan.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files nobody means well with, made on the spot. */
final class HostileFiles {

    static final String ROW = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>";

    private HostileFiles() {}

    static byte[] bomb(int megabytes) {
        String blank = " ".repeat(megabytes * 1024 * 1024);
        return Zips.document("<w:p/>" + blank).bytes();
    }

    /** Packs to a hundredth only, so that the ratio does not tell. */
    static byte[] slowBomb() {
        StringBuilder body = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        while (body.length() < 110 * 1024 * 1024) {
            body.append("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>")
                    .append(random.nextInt(100_000))
                    .append("</w:t></w:r></w:p>");
        }
        return Zips.document(body.toString()).bytes();
    }

    static byte[] manyParts() {
        Zips zip = Zips.workbook("");
        for (int i = 0; i < 6_000; i++) {
            zip.with("x/" + i, "");
        }
        return zip.bytes();
    }

    static byte[] withDoctype(String doctype, String text) {
        return Zips.document("")
                .with(
                        "word/document.xml",
                        "<?xml version=\"1.0\"?>" + doctype
                                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                + "<w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>")
                .bytes();
    }

    static String laughs() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            doctype.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return doctype.append("]>").toString();
    }

    static byte[] entityWorkbook() {
        return Zips.workbook("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:1/\">]><worksheet>&e;</worksheet>")
                .bytes();
    }

    static byte[] slides() {
        return new Zips()
                .types(
                        "/ppt/presentation.xml",
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"ppt/presentation.xml\"/></Relationships>")
                .bytes();
    }

    static byte[] oldWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("x");
            book.write(out);
        }
        return out.toByteArray();
    }

    static byte[] encrypted(byte[] content) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("matkhau");
            try (var plain = encryptor.getDataStream(files)) {
                plain.write(content);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    static byte[] damaged(byte[] good) {
        byte[] damaged = good.clone();
        int sheet = new String(good, StandardCharsets.ISO_8859_1).indexOf("xl/worksheets/sheet1.xml") + 30;
        for (int i = sheet; i < sheet + 40; i++) {
            damaged[i] ^= 0x55;
        }
        return damaged;
    }

    static byte[] rows(int count) {
        return Zips.workbook("<sheetData>" + ROW.repeat(count) + "</sheetData>").bytes();
    }

    static byte[] nested(int depth) {
        String open = "<w:tbl><w:tr><w:tc>";
        String close = "</w:tc></w:tr></w:tbl>";
        return Zips.document(open.repeat(depth) + close.repeat(depth)).bytes();
    }

    static byte[] deepElements() {
        return Zips.document("<w:ins>".repeat(5_000) + "</w:ins>".repeat(5_000)).bytes();
    }

    static byte[] longCell() {
        String text = "<w:p><w:r><w:t>" + "dài ".repeat(6_000) + "</w:t></w:r></w:p>";
        return Zips.document("<w:tbl><w:tr><w:tc>" + text + "</w:tc></w:tr></w:tbl>")
                .bytes();
    }
}
