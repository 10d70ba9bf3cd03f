package vn.cchc.platform.web;

/** The refusals every service knows. */
public enum PlatformProblem implements ProblemType {
    BAD_REQUEST(400),
    MALFORMED_JSON(400),
    INVALID_PARAMETER(400),
    INVALID_CURSOR(400),
    INVALID_ENTITY_TAG(400),
    INVALID_IDEMPOTENCY_KEY(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    IDEMPOTENCY_IN_PROGRESS(409),
    CLOCK_FIXED(409),
    CLOCK_BACKWARDS(409),
    ALREADY_REPLAYED(409),
    PRECONDITION_FAILED(412),
    CONTENT_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_CONTENT(422),
    IDEMPOTENCY_KEY_REUSED(422),
    REPLAY_FAILED(422),
    PRECONDITION_REQUIRED(428),
    INTERNAL_ERROR(500),
    OVERLOADED(503),
    UNAVAILABLE(503);

    private final int status;

    PlatformProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
