package org.jiceng.validation.schemas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import tools.jackson.core.Version;

/**
 * Compares many millions of documents; far too many for a build.
 *
 * <p>Run with {@code mvn -Pcampaign -pl validation -am verify -DskipTests}; the result is written to
 * {@code docs/schema-campaign.txt}, anew after each round, so that a campaign that was stopped has its result too.
 */
final class SchemaCampaign {

    private static final int ROUND = 4_000;

    // Held, because a logger that nobody holds forgets its level.
    private static final Logger PROVIDER_VERSION_LOG =
            Logger.getLogger("org.hibernate.validator.internal.util.Version");

    private SchemaCampaign() {}

    /**
     * Runs the campaign.
     *
     * @param args how many documents, the seed, the file of the result, and how many threads; the result does not
     *     depend on their number
     * @throws IOException if the result cannot be written
     * @throws InterruptedException never
     * @throws ExecutionException if a comparison failed
     */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        PROVIDER_VERSION_LOG.setLevel(Level.WARNING);
        long wanted = Long.parseLong(args[0]);
        long seed = Long.parseLong(args[1]);
        Path file = Path.of(args[2]);
        long start = System.nanoTime();
        List<Target> targets = Target.all();
        List<Differential> running = new ArrayList<>();
        for (Target each : targets) {
            running.add(new Differential(each, seed + running.size()));
        }
        long done = 0;
        int threads = Integer.parseInt(args[3]);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        while (done < wanted) {
            List<Callable<Boolean>> round = new ArrayList<>();
            for (Differential each : running) {
                round.add(() -> {
                    each.run(ROUND);
                    return true;
                });
            }
            for (Future<Boolean> each : workers.invokeAll(round)) {
                each.get();
            }
            done += (long) ROUND * running.size();
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            Files.writeString(file, result(targets, running, wanted, seed, time, threads));
        }
        workers.shutdown();
        System.out.println(Files.readString(file));
        if (running.stream().anyMatch(each -> !each.tally().unexplained.isEmpty())) {
            System.exit(1);
        }
    }

    private static String result(
            List<Target> targets, List<Differential> running, long wanted, long seed, Duration time, int threads) {
        Differential.Tally all = new Differential.Tally();
        running.forEach(each -> all.add(each.tally()));
        StringBuilder out = new StringBuilder();
        out.append("Campaign: the library against the schemas in a Java engine\n\n");
        out.append("documents compared: ")
                .append(all.documents)
                .append(" of ")
                .append(wanted)
                .append(" wanted\n");
        out.append("unexplained differences: ").append(all.unexplained.size()).append("\n\n");
        out.append("seed ")
                .append(seed)
                .append(", ")
                .append(time.toSeconds())
                .append(" s, threads: ")
                .append(threads)
                .append("\n");
        out.append("Java ").append(System.getProperty("java.runtime.version")).append(", ");
        out.append(System.getProperty("os.name")).append(' ').append(System.getProperty("os.arch"));
        out.append(", ").append(Runtime.getRuntime().availableProcessors()).append(" cores, shared\n");
        out.append("json-schema-validator 3.0.9, hibernate-validator 9.1.6.Final, jackson ");
        Version jackson = tools.jackson.databind.json.JsonMapper.shared().version();
        out.append(jackson).append("\n\n");
        for (int i = 0; i < targets.size(); i++) {
            out.append(targets.get(i))
                    .append(": ")
                    .append(running.get(i).tally())
                    .append('\n');
        }
        out.append("\nWhat the ledger explained, by reason:\n");
        new TreeMap<>(all.ledger)
                .forEach((reason, count) -> out.append("  ")
                        .append(reason)
                        .append(": ")
                        .append(count)
                        .append('\n'));
        if (!all.unexplained.isEmpty()) {
            out.append("\nUnexplained:\n");
            all.unexplained.stream()
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> out.append("  ").append(each).append('\n'));
        }
        return out.toString();
    }
}
