package vn.cchc.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Runs a broker with the declared topics as a process of its own: arguments are the port and the data directory. */
public final class KafkaMain {

    /** The line printed once clients may connect and all topics exist. */
    public static final String READY = "kafka is ready";

    private KafkaMain() {}

    /**
     * Runs until SIGTERM, then stops in order.
     *
     * @param args the port on 127.0.0.1 and the data directory
     */
    public static void main(String[] args) throws InterruptedException {
        KafkaNode node = KafkaNode.start(new KafkaSettings(Integer.parseInt(args[0]), Path.of(args[1])));
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("kafka-stop").unstarted(node::close));
        Topics.createMissing(node.bootstrapServers(), Topics.declared());
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}
