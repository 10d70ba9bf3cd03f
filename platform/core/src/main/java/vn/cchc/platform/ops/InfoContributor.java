package vn.cchc.platform.ops;

import java.util.Map;

/** Adds figures to {@code /ops/v1/info}: no names, no content, only how many there are. */
public interface InfoContributor {

    /** Figure by name, camelCase. */
    Map<String, Long> counts();
}
