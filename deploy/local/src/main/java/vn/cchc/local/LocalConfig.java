package vn.cchc.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where and how one local system runs.
 *
 * @param root the root of the repository, which holds the built services and {@code deploy/sample}
 * @param data the folder of this system's data and logs; made when absent
 * @param ports the ports of its parts
 * @param parts the parts to start; a service needs POSTGRES, KAFKA and KEYCLOAK beside it, KEYCLOAK needs POSTGRES
 */
public record LocalConfig(Path root, Path data, Ports ports, Set<Part> parts) {

    /** Makes the folders absolute. */
    public LocalConfig {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        parts = Set.copyOf(parts);
    }

    /**
     * The configuration the environment asks for: {@code CCHC_DATA}, {@code CCHC_PORT_<PART>}; without, the folder
     * {@code .cchc/data} and the documented ports. All parts.
     *
     * @throws Refusal when this is not run inside the repository, or a setting makes no sense
     */
    public static LocalConfig fromEnvironment() {
        String givenRoot = Settings.get("CCHC_ROOT").orElse("");
        String givenData = Settings.get("CCHC_DATA").orElse("");
        Path root = givenRoot.isEmpty() ? findRoot() : Path.of(givenRoot);
        Path data = givenData.isEmpty() ? root.resolve(".cchc/data") : Path.of(givenData);
        return new LocalConfig(root, data, Ports.from(Settings::get), EnumSet.allOf(Part.class));
    }

    /** A system of its own beside any other, for tests: free ports, its own data. */
    public static LocalConfig aside(Path data) {
        return new LocalConfig(findRoot(), data, Ports.free(), EnumSet.allOf(Part.class));
    }

    /** The same with only these parts. */
    public LocalConfig only(Set<Part> some) {
        return new LocalConfig(root, data, ports, some);
    }

    /** The folder of what is prepared once and shared by all local systems of this repository: Keycloak, JVM archives. */
    Path home() {
        return root.resolve(".cchc");
    }

    private static Path findRoot() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("cchc")) && Files.exists(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new Refusal("Run this inside the CCHC repository, by its script ./cchc.");
    }
}
