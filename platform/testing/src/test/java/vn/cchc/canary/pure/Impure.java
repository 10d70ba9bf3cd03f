package vn.cchc.canary.pure;

import jakarta.inject.Singleton;

/** Knows a framework. */
@Singleton
public final class Impure {}
