package vn.cchc.canary;

/** Another. */
public class BaseNest {}
