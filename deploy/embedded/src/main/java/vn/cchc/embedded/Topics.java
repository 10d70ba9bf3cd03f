package vn.cchc.embedded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the system: declared once, in a file of the module contracts, and created from there. */
public final class Topics {

    /** The class path resource that declares them. */
    public static final String RESOURCE = "cchc/topics.yaml";

    /** There is one broker, so no setting may ask for a second copy. */
    private static final String COPIES_IN_SYNC = "min.insync.replicas";

    private Topics() {}

    /**
     * The declared topics, in the file's order.
     *
     * @throws IllegalStateException when the file is missing or a topic in it is incomplete
     */
    public static List<Topic> declared() {
        return TopicFile.resource(RESOURCE);
    }

    /**
     * Creates the topics that do not exist yet, with one replica each; existing ones stay as they are.
     *
     * @param bootstrapServers the broker's address
     * @throws IllegalStateException when the broker refuses a topic or does not answer
     */
    public static void createMissing(String bootstrapServers, List<Topic> topics) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            var missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(Topics::withOneReplica)
                    .toList();
            for (var created : admin.createTopics(missing).values().entrySet()) {
                awaitCreated(created.getKey(), created.getValue());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka did not list its topics: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        }
    }

    private static NewTopic withOneReplica(Topic topic) {
        Map<String, String> config = new HashMap<>(topic.config());
        config.remove(COPIES_IN_SYNC);
        return new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(config);
    }

    private static void awaitCreated(String name, KafkaFuture<Void> creation) throws InterruptedException {
        try {
            creation.get();
        } catch (ExecutionException e) {
            // Two starters at once: the other one was faster, which is just as good.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka refused the topic " + name + ": " + e.getCause(), e);
            }
        }
    }
}
