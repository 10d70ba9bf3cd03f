package vn.cchc.local.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The registry is entered; agencies and groups reach every service's directory. */
final class RegistryScene implements Scene {

    @Override
    public String title() {
        return "The registry is loaded and reaches every service's directory";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        stage.clock("2023-12-28T08:00");
        Province province = new Province(stage.cast());
        Map<String, Integer> entered = new TreeMap<>(province.enterRegistry());
        for (String service : List.of("plan", "report", "scoring", "notification")) {
            Expect.eventually(service + "'s directory", entered, () -> counts(stage, service));
        }
        stage.say("%s in the directories of plan, report, scoring, notification".formatted(entered));
        stage.say("%d contacts entered".formatted(province.enterContacts()));
    }

    private static Map<String, Integer> counts(Stage stage, String service) throws InterruptedException {
        var counts = stage.as("admin")
                .get("/ops/" + service + "/info")
                .expect(200)
                .body()
                .path("counts");
        return new TreeMap<>(Map.of(
                "directoryAgencies", counts.path("directoryAgencies").asInt(),
                "directoryGroups", counts.path("directoryGroups").asInt()));
    }
}
