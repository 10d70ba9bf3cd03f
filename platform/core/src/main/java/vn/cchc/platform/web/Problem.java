package vn.cchc.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What every refusal looks like on the wire: RFC 9457 {@code application/problem+json}, in the caller's language.
 *
 * @param type stable URI {@code urn:cchc:problem:<code>}
 * @param title short, the same for every refusal of this type
 * @param status HTTP status
 * @param detail why, here
 * @param remedy what to do about it
 * @param instance the path that was asked
 * @param traceId to be quoted when asking operations about it
 * @param violations one entry per thing wrong with the content; absent where there are none
 */
@Schema(
        name = "Problem",
        description = "Một lời từ chối theo RFC 9457. / A refusal by RFC 9457.",
        requiredProperties = {"type", "title", "status", "detail", "remedy", "instance", "traceId"},
        examples = """
                {"type":"urn:cchc:problem:precondition-failed","title":"Dữ liệu đã thay đổi","status":412,\
                "detail":"Có người đã sửa bản ghi này sau khi bạn đọc nó.",\
                "remedy":"Đọc lại bản mới nhất rồi sửa tiếp với ETag mới.",\
                "instance":"/api/v1/records/0198","traceId":"4bf92f3577b34da6a3ce929d0e0e4736"}""")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String remedy,
        String instance,
        String traceId,
        @Nullable List<Entry> violations) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One thing wrong.
     *
     * @param pointer JSON pointer into the body, or the name of a parameter or header
     * @param code stable kind of violation
     * @param message for people
     */
    @Schema(
            name = "Violation",
            requiredProperties = {"pointer", "code", "message"})
    public record Entry(String pointer, String code, String message) {}
}
