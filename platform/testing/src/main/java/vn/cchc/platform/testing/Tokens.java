package vn.cchc.platform.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Genuinely signed access tokens, as an OIDC provider would issue them. */
public final class Tokens {

    static final String ISSUER = "https://issuer.test";
    static final String AUDIENCE = "cchc-api";

    private Tokens() {}

    /** What the service under test needs to believe them. */
    static Map<String, String> settings() {
        KeyPair pair = pair();
        String priv = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                "smallrye.jwt.sign.key",
                "-----BEGIN PRIVATE KEY-----\n" + priv + "\n-----END PRIVATE KEY-----");
    }

    /** A token of that user; the unit is null for a user who belongs to none. */
    public static String of(String user, @Nullable String unit, String... roles) {
        return claims(user, unit, List.of(roles))
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .sign();
    }

    /** A token somebody else issued. */
    public static String ofStranger(String user) {
        return claims(user, null, List.of("admin"))
                .issuer("https://somebody.else")
                .audience(AUDIENCE)
                .sign();
    }

    /** A token meant for another audience. */
    public static String forOthers(String user) {
        return claims(user, null, List.of("admin"))
                .issuer(ISSUER)
                .audience(Set.of("another-api"))
                .sign();
    }

    /** A token that was good an hour ago. */
    public static String expired(String user) {
        return claims(user, null, List.of("admin"))
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .issuedAt(1_700_000_000L)
                .expiresAt(1_700_003_600L)
                .sign();
    }

    private static JwtClaimsBuilder claims(String user, @Nullable String unit, List<String> roles) {
        JwtClaimsBuilder claims =
                Jwt.preferredUserName(user).subject(user).claim("realm_access", Map.of("roles", roles));
        return unit == null ? claims : claims.claim("agency", unit);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}
