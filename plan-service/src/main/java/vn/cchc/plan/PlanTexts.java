package vn.cchc.plan;

/** What the OpenAPI document says again and again of plans. */
public final class PlanTexts {

    public static final String NOW = "Kế hoạch sau bước này; ETag / The plan as it is now; ETag";
    public static final String MADE = "Đã tạo / Made; Location, ETag";

    private PlanTexts() {}
}
