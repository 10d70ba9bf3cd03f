package vn.cchc.plan.post;

/** Whether a post is somebody's own or one they stand in for. */
public enum PostKind {
    HOLDER,
    DELEGATION
}
