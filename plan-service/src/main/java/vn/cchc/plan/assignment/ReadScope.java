package vn.cchc.plan.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.platform.security.Caller;

/**
 * What a caller may read of things that bear an agency, an issuer and a field, as a condition in SQL: everything for
 * leader and auditor; else what is of a readable agency, of a coordinated issuer, or in a led field.
 *
 * @param condition over columns {@code agency}, {@code issuer}, {@code field_code} and those named besides
 * @param values of its parameters, in order
 */
public record ReadScope(String condition, List<Object> values) {

    public ReadScope {
        values = List.copyOf(values);
    }

    /**
     * The caller's scope.
     *
     * @param agencyColumns further columns that hold an agency whose people may read
     */
    public static ReadScope of(AssignmentAccess access, Caller caller, String... agencyColumns) {
        if (AssignmentAccess.readsAll(caller)) {
            return new ReadScope("true", List.of());
        }
        List<String> either = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        Set<String> readable = access.readable(caller);
        add(either, values, "agency", readable);
        for (String column : agencyColumns) {
            add(either, values, column, readable);
        }
        add(either, values, "issuer", access.coordinated(caller));
        add(either, values, "field_code", access.led(caller));
        return either.isEmpty()
                ? new ReadScope("false", List.of())
                : new ReadScope("(" + String.join(" or ", either) + ")", values);
    }

    /** One value is asked for plainly, so that its index yields the rows in the list's order. */
    private static void add(List<String> either, List<Object> values, String column, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        either.add(column + (wanted.size() == 1 ? " = ?" : " = any(string_to_array(?, ','))"));
        values.add(String.join(",", wanted));
    }
}
