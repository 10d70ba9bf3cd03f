package vn.cchc.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.platform.testing.RealParts;

/** What is refused as a whole says so in its own way. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImportRefusalTest {

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "một dòng chữ\nhai dòng chữ\n",
                "stt,field,product,lead,coordinating,deadline_text,note\n1,a,b,c,d,e,f\n",
                "stt,content,product,note\n1,a,b,c\n"
            })
    void whatHasNoHeaderOfTasksIsRefused(String csv) {
        refused(upload(csv), "import-not-readable");
    }

    @Test
    void theRefusalNamesWhatWasSoughtAndWhatWasThere() {
        refused(upload("tên,tuổi\nAn,20\n"), "import-not-readable")
                .then()
                .body("detail", containsString("Nội dung/Nhiệm vụ"))
                .body("detail", containsString("tên | tuổi"));
    }

    @Test
    void twoColumnsOfOneNameAreRefusedAndAHeaderAloneToo() {
        refused(
                        upload(
                                "stt,field,content,content,product,lead,coordinating,deadline_text,note\n1,a,b,c,d,e,f,g,h\n"),
                        "import-columns-alike")
                .then()
                .body("detail", containsString("content"));
        refused(upload(Draft.HEADER + "\n"), "import-empty");
    }

    @Test
    void anotherEncodingIsRefusedNotGuessed() {
        byte[] utf16 = (Draft.HEADER + "\n1,a,Việc,,,,,\n").getBytes(StandardCharsets.UTF_16LE);
        byte[] broken = (Draft.HEADER + "\n1,a,Vi\u00e9c,,,,,\n").getBytes(StandardCharsets.ISO_8859_1);

        refused(draft().upload(utf16), "import-not-utf8");
        refused(draft().upload(broken), "import-not-utf8").then().body("remedy", containsString("CSV UTF-8"));
    }

    @Test
    void aProgramIsRefusedWhateverItsNameAndAFileTooLargeToo() {
        draft().upload(new byte[] {'M', 'Z', (byte) 0x90, 0})
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:cchc:problem:import-type"));
        draft().upload(new byte[21 * 1024 * 1024])
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:cchc:problem:content-too-large"));
    }

    @Test
    void aCellTooLongIsRefused() {
        refused(upload(Draft.HEADER + "\n1,,\"" + "x".repeat(20_001) + "\",,,,,\n"), "import-cell-too-long")
                .then()
                .body("detail", containsString("dòng 2, cột 3"));
    }

    private static Response refused(Response answer, String code) {
        answer.then().statusCode(422).body("type", equalTo("urn:cchc:problem:" + code));
        return answer;
    }

    private Response upload(String csv) {
        return draft().upload(csv.getBytes(StandardCharsets.UTF_8));
    }

    private Draft draft() {
        return Draft.of(province);
    }
}
