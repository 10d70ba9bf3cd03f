package vn.cchc.platform.security;

/** One role at one unit. */
public record Grant(String unit, String role) {}
