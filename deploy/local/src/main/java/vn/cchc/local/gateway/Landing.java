package vn.cchc.local.gateway;

import java.util.List;
import vn.cchc.local.Part;

/** The page at {@code /}: where to click. */
final class Landing {

    private Landing() {}

    static String page(String keycloakUrl) {
        StringBuilder services = new StringBuilder();
        for (Part service : List.of(Part.PLAN, Part.REPORT, Part.SCORING, Part.NOTIFICATION)) {
            services.append("""
                    <tr><td>%1$s-service</td><td>%2$s</td>
                    <td><a href="/docs/%1$s">OpenAPI</a></td><td><a href="/ops/%1$s/info">info</a></td></tr>
                    """.formatted(service.id(), purpose(service)));
        }
        return """
                <!doctype html>
                <html lang="vi"><head><meta charset="utf-8"><title>CCHC</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <style>body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}
                td{padding:.2rem 1rem .2rem 0;vertical-align:top}code{background:#eee;padding:0 .3em}
                :lang(en){color:#555}</style></head><body>
                <h1>CCHC</h1>
                <p>Hệ thống cải cách hành chính của tỉnh đang chạy trên máy này.
                <span lang="en">The province's administrative reform system is running on this machine.</span></p>
                <table>%s</table>
                <ul>
                <li><a href="/mail">Hộp thư thử nghiệm</a> <span lang="en">· the test mailbox</span></li>
                <li><a href="%s">Keycloak</a>: người dùng và quyền <span lang="en">· users and roles</span></li>
                </ul>
                <p>Người dùng mẫu (mật khẩu = tên) <span lang="en">· sample users (password = name)</span>:
                <code>admin</code> <code>coordinator</code> <code>coordinator2</code> <code>coordinator.vp</code>
                <code>leader</code> <code>auditor</code> <code>appraiser</code> <code>council-chair</code>
                <code>focal.so-noi-vu</code> <code>head.so-noi-vu</code> …</p>
                <p>Lấy mã truy cập <span lang="en">· an access token</span>: <code>./cchc token coordinator</code></p>
                </body></html>
                """.formatted(services, keycloakUrl);
    }

    private static String purpose(Part service) {
        return switch (service) {
            case PLAN -> "kế hoạch, nhiệm vụ, chỉ tiêu <span lang=\"en\">· plans, tasks, targets</span>";
            case REPORT -> "báo cáo, tổng hợp <span lang=\"en\">· reports, consolidation</span>";
            case SCORING -> "chấm điểm, xếp hạng <span lang=\"en\">· scoring, ranking</span>";
            case NOTIFICATION -> "nhắc việc, thông báo <span lang=\"en\">· reminders, notices</span>";
            case POSTGRES, KAFKA, KEYCLOAK, MAIL, GATEWAY -> "";
        };
    }
}
