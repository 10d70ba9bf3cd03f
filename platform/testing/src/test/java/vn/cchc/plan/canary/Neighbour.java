package vn.cchc.plan.canary;

/** Somebody in another service. */
public final class Neighbour {}
