package vn.cchc.platform.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact.Level;

/**
 * An agency as it is on one day.
 *
 * @param id stable slug
 * @param name official Vietnamese name on that day
 * @param shortForms other spellings met in documents
 * @param code electronic identification code; null if not known
 * @param parent id; null at the top
 * @param fields reform fields in its charge
 * @param proxy who acts for it; null if it acts itself
 */
public record AgencyView(
        String id,
        String name,
        List<String> shortForms,
        @Nullable String code,
        Level level,
        @Nullable String parent,
        List<String> fields,
        @Nullable String proxy) {}
