package vn.cchc.plan;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import vn.cchc.plan.evidence.S3Server;
import vn.cchc.plan.evidence.StandInClamd;

/** Evidence in a real S3 server, looked at by something that answers as a virus scanner does. */
public class S3Parts implements QuarkusTestResourceLifecycleManager {

    private final StandInClamd clamd = StandInClamd.thatKnowsEicar();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(S3Server.start());
        settings.put("cchc.evidence.scanner", "clamav");
        settings.put("cchc.evidence.clamav.port", String.valueOf(clamd.port()));
        return settings;
    }

    @Override
    public void stop() {
        S3Server.kill();
        clamd.close();
    }
}
