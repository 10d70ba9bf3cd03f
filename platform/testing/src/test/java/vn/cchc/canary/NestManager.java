package vn.cchc.canary;

/** A name that says nothing. */
public final class NestManager {}
