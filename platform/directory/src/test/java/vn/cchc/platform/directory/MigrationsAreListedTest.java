package vn.cchc.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.database.SchemaMigrations;

class MigrationsAreListedTest {

    @Test
    void everyFileInTheFolderIsListedInOrderAndNothingElse() throws IOException {
        SchemaMigrations listed = new DirectorySchema();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db", listed.schema()))) {
            assertThat(listed.files())
                    .isNotEmpty()
                    .containsExactlyElementsOf(files.map(file -> String.valueOf(file.getFileName()))
                            .sorted()
                            .toList());
        }
    }
}
