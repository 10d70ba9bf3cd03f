package vn.cchc.platform.database;

import io.quarkus.arc.All;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * Brings the platform's schemas up to date, each with a history of its own, before the service's own migrations run and
 * before Hibernate validates.
 */
@Singleton
public class PlatformMigrations implements FlywayConfigurationCustomizer {

    private final List<SchemaMigrations> schemas;

    public PlatformMigrations(@All List<SchemaMigrations> schemas) {
        this.schemas = schemas;
    }

    @Override
    public void customize(FluentConfiguration service) {
        for (SchemaMigrations migrations : schemas) {
            Flyway.configure()
                    .dataSource(service.getDataSource())
                    .schemas(migrations.schema())
                    .table("flyway_history")
                    .resourceProvider(new Listed(migrations))
                    .load()
                    .migrate();
        }
    }

    private record Listed(SchemaMigrations migrations) implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return migrations.files().contains(name) ? resource(name) : null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return migrations.files().stream()
                    .filter(file -> file.startsWith(prefix)
                            && List.of(suffixes).stream().anyMatch(file::endsWith))
                    .map(this::resource)
                    .toList();
        }

        private LoadableResource resource(String file) {
            return new OnClassPath("/db/" + migrations.schema() + "/", file, migrations.getClass());
        }
    }

    private static final class OnClassPath extends LoadableResource {
        private final String folder;
        private final String file;
        private final Class<?> owner;

        OnClassPath(String folder, String file, Class<?> owner) {
            this.folder = folder;
            this.file = file;
            this.owner = owner;
        }

        @Override
        public Reader read() {
            InputStream stream = owner.getResourceAsStream(folder + file);
            if (stream == null) {
                throw new IllegalStateException("migration " + folder + file + " is listed but not there");
            }
            return new InputStreamReader(stream, StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return folder + file;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return folder + file;
        }

        @Override
        public String getFilename() {
            return file;
        }

        @Override
        public String getRelativePath() {
            return file;
        }
    }
}
