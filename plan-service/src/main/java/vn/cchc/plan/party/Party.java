package vn.cchc.plan.party;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a lead or coordinating cell.
 *
 * @param verbatim as the document writes it
 * @param id slug of the agency or group it was understood to be; null where nobody known is meant: a person decides
 * @param unit the responsible unit or seat printed in brackets behind it; null if none
 */
public record Party(
        String verbatim, @Nullable String id, @Nullable String unit) {}
