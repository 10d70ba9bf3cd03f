package vn.cchc.local;

import java.time.Duration;

/**
 * How one part is run.
 *
 * @param part which one
 * @param address where people and programs reach it
 * @param marker what its command line bears and no other program's
 * @param patience how long it may take until it serves
 * @param launch starts it
 * @param probe tells whether it serves
 * @param afterReady what must be done once it serves, each time it was started
 */
record Blueprint(
        Part part,
        String address,
        String marker,
        Duration patience,
        PartProcess.Launch launch,
        Probe probe,
        Runnable afterReady) {}
