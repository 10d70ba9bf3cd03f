package vn.cchc.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Makes plan-6898.xlsx from plan-6898.csv, as the annex is printed: titles above, a header, the headings of the fields
 * lost, so that the numbering begins anew seven times, and row 40 without a number.
 */
final class SampleWorkbook {

    static final List<String> HEADER = List.of(
            "STT",
            "Nội dung/Nhiệm vụ",
            "Sản phẩm",
            "Cơ quan chủ trì",
            "Cơ quan phối hợp",
            "Thời gian hoàn thành",
            "Ghi chú");
    private static final List<String> COLUMNS =
            List.of("stt", "content", "product", "lead", "coordinating", "deadline_text", "note");

    private SampleWorkbook() {}

    static byte[] made() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "CCHC", "1.0")) {
            Worksheet sheet = book.newWorksheet("Phụ lục");
            title(sheet, 0, "ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG");
            title(sheet, 1, "PHỤ LỤC");
            title(sheet, 2, "NHIỆM VỤ TRIỂN KHAI KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC NĂM 2024");
            title(sheet, 3, "(Kèm theo Kế hoạch số 6898/KH-UBND ngày 29 tháng 12 năm 2023)");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(5, column, HEADER.get(column));
                sheet.style(5, column).bold().wrapText(true).set();
            }
            int row = 5;
            for (NamedCsvRecord task : tasks()) {
                row++;
                for (int column = 0; column < COLUMNS.size(); column++) {
                    write(sheet, row, column, task.getField(COLUMNS.get(column)));
                }
            }
        }
        return out.toByteArray();
    }

    static List<NamedCsvRecord> tasks() throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SampleProvince.file("plan-6898.csv"))) {
            return csv.stream().toList();
        }
    }

    private static void title(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, HEADER.size() - 1).merge();
        sheet.style(row, 0).bold().horizontalAlignment("center").set();
    }

    /** Numbers are numbers, as whoever types them leaves them. */
    private static void write(Worksheet sheet, int row, int column, String text) {
        if (column == 0 && text.matches("\\d+")) {
            sheet.value(row, column, Integer.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
            sheet.style(row, column).wrapText(true).set();
        }
    }
}
