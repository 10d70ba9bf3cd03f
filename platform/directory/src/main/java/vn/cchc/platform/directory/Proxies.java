package vn.cchc.platform.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact.Agency;
import vn.cchc.contracts.AgencyFact.Proxy;

/** Who reports in an agency's place on a day. Pure. */
final class Proxies {

    private Proxies() {}

    /** Id of the proxy; null if the agency reports itself on that day. */
    static @Nullable String on(Agency agency, LocalDate day) {
        List<Proxy> proxies = agency.proxies();
        if (proxies == null) {
            return agency.proxy();
        }
        for (Proxy proxy : proxies) {
            if (Days.cover(proxy.from(), proxy.to(), day)) {
                return proxy.agency();
            }
        }
        return null;
    }
}
