package vn.cchc.platform.database;

import jakarta.inject.Singleton;
import java.util.List;

/** The platform's own tables: outbox, inbox, dead letters, idempotency, audit, clock. */
@Singleton
public class PlatformSchema implements SchemaMigrations {

    @Override
    public String schema() {
        return "platform";
    }

    @Override
    public List<String> files() {
        return List.of("V001__platform_bus.sql", "V002__platform_web_audit_time.sql", "V003__platform_audit_seal.sql");
    }
}
