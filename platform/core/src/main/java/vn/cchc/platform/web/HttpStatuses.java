package vn.cchc.platform.web;

/** The refusal behind a bare HTTP status the framework raises. */
final class HttpStatuses {

    private HttpStatuses() {}

    static Refusal refusal(int status, String path) {
        return switch (status) {
            case 401 -> new Refusal(PlatformProblem.UNAUTHENTICATED);
            case 403 -> Refusal.forbidden();
            case 404 -> Refusal.notFound("path", path);
            case 405 -> new Refusal(PlatformProblem.METHOD_NOT_ALLOWED);
            case 406 -> new Refusal(PlatformProblem.NOT_ACCEPTABLE);
            case 409 -> new Refusal(PlatformProblem.CONFLICT);
            case 413 -> new Refusal(PlatformProblem.CONTENT_TOO_LARGE);
            case 415 -> new Refusal(PlatformProblem.UNSUPPORTED_MEDIA_TYPE);
            case 503 -> new Refusal(PlatformProblem.UNAVAILABLE);
            default -> new Refusal(status < 500 ? PlatformProblem.BAD_REQUEST : PlatformProblem.INTERNAL_ERROR);
        };
    }
}
