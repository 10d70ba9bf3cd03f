package vn.cchc.local;

import java.util.Optional;

/** Settings of the launcher: a system property if there is one, else the environment variable of the same name. */
final class Settings {

    private Settings() {}

    static Optional<String> get(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(name)))
                .filter(value -> !value.isBlank());
    }
}
