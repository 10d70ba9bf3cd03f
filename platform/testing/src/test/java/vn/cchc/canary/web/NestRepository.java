package vn.cchc.canary.web;

/** Another feature's own business. */
public final class NestRepository {

    /** An egg. */
    public int egg() {
        return 1;
    }
}
