package vn.cchc.local;

import java.util.List;

/** What is printed when everything runs: where to click, and as whom. */
final class Welcome {

    private Welcome() {}

    static String of(LocalSystem system, List<SampleUser> users) {
        Ports ports = system.config().ports();
        String gateway = "http://localhost:" + ports.of(Part.GATEWAY);
        return """

                Where to click / Bắt đầu từ đâu
                  %1$s               everything, with links / trang chính
                  %1$s/docs/plan     what plan-service offers (OpenAPI); also report, scoring, notification
                  %1$s/mail          the mails sent so far / hộp thư thử nghiệm
                  http://localhost:%2$d               Keycloak

                Sample users (password = name, local only) / Người dùng mẫu (mật khẩu = tên)
                  %3$s
                  ./cchc token coordinator   prints an access token

                Ctrl-C stops everything; the data stays in %4$s.
                """.formatted(
                gateway, ports.of(Part.KEYCLOAK), names(users), system.config().data());
    }

    private static String names(List<SampleUser> users) {
        List<String> own = users.stream()
                .map(SampleUser::name)
                .filter(name -> !name.startsWith("focal.") && !name.startsWith("head."))
                .toList();
        long agencies =
                users.stream().filter(user -> user.name().startsWith("focal.")).count();
        return "%s%n  focal.<agency> and head.<agency> of %d agencies, such as focal.so-noi-vu"
                .formatted(String.join(", ", own), agencies);
    }
}
