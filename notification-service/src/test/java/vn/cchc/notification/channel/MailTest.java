package vn.cchc.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.notification.support.Http;
import vn.cchc.notification.support.Looked;
import vn.cchc.notification.support.MailParts;
import vn.cchc.notification.support.Mailbox;
import vn.cchc.notification.support.Province;
import vn.cchc.notification.support.SaidDeadline;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailParts.class)
class MailTest {

    @Inject
    Directory directory;

    @Inject
    Wire wire;

    @Inject
    Looked looked;

    @Inject
    Sql sql;

    private Mailbox mailbox;
    private Province province;
    private LocalDate today;

    @BeforeEach
    void aMailServerAndAMorning() {
        mailbox = new Mailbox();
        province = Province.proclaimed(directory, wire);
        today = Http.nextMorning();
    }

    @AfterEach
    void noMailServer() {
        mailbox.down();
    }

    @Test
    void aReminderIsMailedOnceInTheRecipientsLanguage() throws Exception {
        String focal = province.person("focal", province.department(), "vi");
        String head = province.person("head", province.department(), "en");
        SaidDeadline deadline = province.deadline(province.department(), today).open(0);
        looked.at(deadline, 0);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> mails(focal).size() + mails(head).size() == 2);

        MimeMessage vi = mails(focal).getFirst();
        String day = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.of("vi")).format(today);
        assertThat(vi.getSubject()).isEqualTo("[CCHC] Hôm nay là hạn cuối: " + SaidDeadline.TITLE);
        assertThat(vi.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(vi.getContent().toString())
                .contains("Kính gửi Nguyễn Văn An", "Sở Tư pháp", day, "/assignments/" + deadline.id());
        MimeMessage en = mails(head).getFirst();
        assertThat(en.getSubject()).isEqualTo("[CCHC] Due today: " + SaidDeadline.TITLE);
        assertThat(en.getContent().toString()).contains("Agency in charge: Sở Tư pháp", day);
        assertThat(delivery(focal)).containsEntry("state", "SENT").containsEntry("attempts", 0);
    }

    @Test
    void aMailServerThatIsDownIsWaitedForWithoutCostingAttempts() throws Exception {
        mailbox.down();
        String focal = province.person("focal", province.department(), "vi");
        SaidDeadline deadline =
                province.deadline(province.department(), today.plusDays(3)).open(0);
        looked.at(deadline, 0);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> delivery(focal).get("lastError") != null
                        && "PENDING".equals(delivery(focal).get("state")));
        assertThat(delivery(focal)).containsEntry("attempts", 0);

        mailbox.up();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "SENT".equals(delivery(focal).get("state")));
        assertThat(mails(focal))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getMessageID())
                        .isEqualTo("<" + delivery(focal).get("id") + "@notification.cchc>"));
    }

    @Test
    void whoDiedBetweenTheServersYesAndOurNoteIsFollowedUnderTheSameMessageId() throws Exception {
        String focal = province.person("focal", province.department(), "vi");
        province.deadline(province.department(), today.plusDays(3)).open(0);
        await().atMost(Duration.ofSeconds(20)).until(() -> mails(focal).size() == 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "SENT".equals(delivery(focal).get("state")));

        sql.update("""
                update notification.delivery
                set state = 'SENDING', next_attempt_at = now() - interval '1 second' where recipient = ?""", focal);

        await().atMost(Duration.ofSeconds(20)).until(() -> mails(focal).size() == 2);
        assertThat(mails(focal).getFirst().getMessageID())
                .isEqualTo(mails(focal).getLast().getMessageID());
    }

    @Test
    void aMailThatIsRefusedAgainAndAgainIsGivenUpVisibly() {
        String focal = province.person(
                "focal", province.department(), "vi", "refused." + province.department() + "@cchc.example");
        province.deadline(province.department(), today.plusDays(3)).open(0);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> delivery(focal).get("attempts") instanceof Integer attempts && attempts >= 2);

        sql.update("""
                update notification.delivery set attempts = 9, state = 'PENDING', next_attempt_at = now()
                where recipient = ?""", focal);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> "DEAD".equals(delivery(focal).get("state")));
        assertThat(delivery(focal)).containsEntry("attempts", 10);
        assertThat(delivery(focal).get("lastError")).asString().contains("SMTPException");
    }

    private List<MimeMessage> mails(String user) {
        return mailbox.of(user + "@cchc.example");
    }

    private static Map<String, Object> delivery(String user) {
        Map<String, Object> found = Http.as("auditor", null, "auditor")
                .queryParam("limit", 200)
                .get("/api/v1/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.recipient == '" + user + "' }");
        return found == null ? Map.of() : found;
    }
}
