package vn.cchc.plan.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Grids written as lines of cells parted by bars. A cell {@code <} is covered from the left, {@code ^} from above.
 */
final class Grids {

    static final String HEADER =
            "STT | Nội dung/Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Ghi chú";

    private Grids() {}

    static Grid of(String... lines) {
        List<Line> grid = new ArrayList<>();
        for (String line : lines) {
            List<Cell> above = grid.isEmpty() ? List.of() : grid.getLast().cells();
            grid.add(new Line(grid.size() + 1, cells(line, above)));
        }
        return new Grid("Bảng", "", grid);
    }

    private static List<Cell> cells(String line, List<Cell> above) {
        List<Cell> cells = new ArrayList<>();
        for (String text :
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()) {
            int column = cells.size();
            switch (text) {
                case "<" -> cells.add(cells.getLast());
                case "^" -> cells.add(new Cell(above.get(column).text(), column, Origin.MERGED));
                default -> cells.add(Cell.of(text.replace("/n", "\n"), column));
            }
        }
        return cells;
    }
}
