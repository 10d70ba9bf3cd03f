package vn.cchc.plan.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a document's list prints a scheme; every part may be missing.
 *
 * @param ordinal its number in the list
 * @param title with quotation marks and all
 * @param lead name of the drafting lead as printed
 * @param period the years its title names
 * @param sourceLine where it stands in the source
 */
@Schema(examples = """
                {"ordinal":7,"title":"Đề án “Phân cấp trong giải quyết thủ tục hành chính”.","lead":"Văn phòng UBND Tỉnh",\
                "period":null,"sourceLine":573}""")
public record SchemeVerbatim(
        @Nullable Integer ordinal,
        @Nullable String title,
        @Nullable String lead,
        @Nullable String period,
        @Nullable Integer sourceLine) {}
