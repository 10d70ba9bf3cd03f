package vn.cchc.local.story;

import java.time.LocalDateTime;
import vn.cchc.local.LocalSystem;
import vn.cchc.local.Progress;
import vn.cchc.local.SampleLoader;

/**
 * What {@code ./cchc up} finds an empty installation with: the registry, the contacts, and plan 6898 as a draft for the
 * leader to approve and issue; business time stands at the morning of its date.
 */
public final class SampleProvince implements SampleLoader {

    static final LocalDateTime MORNING = LocalDateTime.of(2023, 12, 29, 8, 0);

    @Override
    public void load(LocalSystem system, Progress progress) throws InterruptedException {
        progress.say("loading the sample province (business time " + MORNING + ")");
        boolean set = system.clock().read().values().stream()
                .allMatch(time -> !time.isBefore(MORNING) && time.isBefore(MORNING.plusDays(1)));
        if (!set) {
            system.clock().set(MORNING);
        }
        Province province = new Province(new Cast(system));
        province.enterRegistry();
        province.enterContacts();
        if (province.hasPlan()) {
            progress.say("the sample province is loaded; its plan was there already");
        } else {
            progress.say(
                    "the sample province is loaded; its plan is a draft: " + province.confirm(province.importPlan()));
        }
    }
}
