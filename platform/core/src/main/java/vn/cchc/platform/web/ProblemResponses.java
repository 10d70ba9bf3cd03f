package vn.cchc.platform.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/**
 * Says in every OpenAPI document what every operation may refuse, so that no resource has to repeat it. Which refusals
 * those are follows from the operation itself: a body may be malformed, a protected operation may meet a stranger. A
 * resource that describes a refusal itself keeps its own words.
 */
public final class ProblemResponses implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", problem()).addSchema("Violation", violation());
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getPaths().getPathItems().values().forEach(ProblemResponses::complete);
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            APIResponses responses = operation.getResponses();
            if (responses == null) {
                responses = OASFactory.createAPIResponses();
                operation.setResponses(responses);
            }
            for (var refusal : refusals(path, method, operation).entrySet()) {
                if (describes(responses, refusal.getKey())) {
                    continue;
                }
                responses.addAPIResponse(refusal.getKey(), response(refusal.getValue()));
            }
        });
    }

    /** The framework adds bare 401 and 403 of its own; those without content are completed. */
    private static boolean describes(APIResponses responses, String status) {
        APIResponse present = responses.getAPIResponse(status);
        return present != null && (present.getContent() != null || present.getRef() != null);
    }

    private static Map<String, String> refusals(PathItem path, PathItem.HttpMethod method, Operation operation) {
        Map<String, String> refusals = new TreeMap<>();
        refusals.put("400", "Yêu cầu không hợp lệ / Bad request");
        refusals.put("406", "Không có dạng được yêu cầu / Not acceptable");
        refusals.put("500", "Lỗi nội bộ / Internal error");
        refusals.put("503", "Quá tải hoặc tạm gián đoạn, xem Retry-After / Overloaded or unavailable, see Retry-After");
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            refusals.put("401", "Chưa đăng nhập / Not signed in");
            refusals.put("403", "Không có quyền / Not permitted");
        }
        if (has(path, operation, Parameter.In.PATH, "")) {
            refusals.put("404", "Không tìm thấy / Not found");
        }
        if (operation.getRequestBody() != null) {
            refusals.put("413", "Nội dung quá lớn / Content too large");
            refusals.put("415", "Kiểu nội dung không được hỗ trợ / Unsupported media type");
            refusals.put(
                    "422", "Nội dung không được chấp nhận, xem violations / Content not acceptable, see violations");
        }
        if (has(path, operation, Parameter.In.HEADER, "If-Match")) {
            refusals.put("412", "Dữ liệu đã thay đổi / The data has changed");
            refusals.put("428", "Thiếu If-Match / If-Match is missing");
        }
        if (method != PathItem.HttpMethod.GET) {
            refusals.put("409", "Không hợp với trạng thái hiện tại / Conflicts with the present state");
        }
        return refusals;
    }

    private static boolean has(PathItem path, Operation operation, Parameter.In in, String name) {
        return parameters(path.getParameters(), in, name) || parameters(operation.getParameters(), in, name);
    }

    private static boolean parameters(@Nullable List<Parameter> parameters, Parameter.In in, String name) {
        return parameters != null
                && parameters.stream()
                        .anyMatch(parameter -> parameter.getIn() == in
                                && (name.isEmpty() || name.equalsIgnoreCase(parameter.getName())));
    }

    private static APIResponse response(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SCHEMAS + "Problem"))));
    }

    private static Schema problem() {
        return object("type", "title", "status", "detail", "remedy", "instance", "traceId")
                .description("Một lời từ chối theo RFC 9457. / A refusal by RFC 9457.")
                .addProperty("type", text("urn:cchc:problem:precondition-failed"))
                .addProperty("title", text("Dữ liệu đã thay đổi"))
                .addProperty("status", integer().addExample(412))
                .addProperty("detail", text("Có người đã sửa bản ghi này sau khi bạn đọc nó."))
                .addProperty("remedy", text("Đọc lại bản mới nhất rồi sửa tiếp với ETag mới."))
                .addProperty("instance", text("/api/v1/records/0198"))
                .addProperty("traceId", text("4bf92f3577b34da6a3ce929d0e0e4736"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(SCHEMAS + "Violation")));
    }

    private static Schema violation() {
        return object("pointer", "code", "message")
                .description("Một chỗ sai, pointer theo RFC 6901. / One thing wrong, pointer by RFC 6901.")
                .addProperty("pointer", text("/items/0/title"))
                .addProperty("code", text("not-blank"))
                .addProperty("message", text("Bắt buộc, không được để trống."));
    }

    private static Schema object(String... required) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).required(List.of(required));
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().addType(SchemaType.STRING).addExample(example);
    }

    private static Schema integer() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32");
    }
}
