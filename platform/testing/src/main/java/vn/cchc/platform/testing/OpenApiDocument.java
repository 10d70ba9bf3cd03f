package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed {@code openapi.yaml} of a service against what it serves. */
public final class OpenApiDocument {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    private OpenApiDocument() {}

    /** Fails when they differ; with {@code -Dcchc.openapi.update=true} ({@code ./cchc openapi}) writes it instead. */
    public static void assertCommitted() {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        try {
            if (Boolean.getBoolean("cchc.openapi.update")) {
                Files.writeString(COMMITTED, served);
            }
            assertThat(Files.readString(COMMITTED))
                    .as("openapi.yaml is what the service serves (else run ./cchc openapi and read the diff)")
                    .isEqualTo(served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
