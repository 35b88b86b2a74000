package org.jiceng.request;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jiceng.code.DivisionCode;
import org.jiceng.id.MemberId;
import org.jiceng.id.RequestId;

/**
 * Measures the replay of up to two million requests with five events each, in one pass that keeps none of them: the
 * number doubles from row to row, so that time in proportion shows as a ratio of 2.
 *
 * <pre>
 * mvn -q test-compile -pl core
 * java -Xmx256m -XX:+UseSerialGC -cp core/target/classes:core/target/test-classes org.jiceng.request.ReplayBenchmark
 * </pre>
 *
 * <p>The columns in milliseconds have the making of the requests too, the last one is the replay alone. The fastest round
 * is the one that other work on the machine disturbed least.
 */
final class ReplayBenchmark {

    private static final int ROUNDS = 9;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Actor MEMBER = Actor.of(ActorRole.HANDLER, MemberId.of("m-1"));
    private static final RequestPlace PLACE = RequestPlace.of(DivisionCode.of("999911001001"));
    private static final RequestMatter MATTER = RequestMatter.of(RequestCategory.SANITATION, "楼道堆物");

    private static final List<List<RequestEventType>> WAYS = List.of(
            List.of(
                    RequestEventType.REPORTED,
                    RequestEventType.ACCEPTED,
                    RequestEventType.RESOLVED,
                    RequestEventType.CONFIRMED,
                    RequestEventType.FED_BACK),
            List.of(
                    RequestEventType.REPORTED,
                    RequestEventType.DISPATCHED,
                    RequestEventType.CLAIMED,
                    RequestEventType.RESOLVED,
                    RequestEventType.RATED),
            List.of(
                    RequestEventType.DISCOVERED,
                    RequestEventType.REPORTED,
                    RequestEventType.DISPATCHED,
                    RequestEventType.RESOLVED,
                    RequestEventType.FED_BACK),
            List.of(
                    RequestEventType.REPORTED,
                    RequestEventType.DISPATCHED,
                    RequestEventType.SUPERVISED,
                    RequestEventType.RESOLVED,
                    RequestEventType.FED_BACK));

    private static final List<Workflow> WORKFLOWS =
            List.of(Workflows.APPEAL, Workflows.ORDER, Workflows.SIX_FIRSTS, Workflows.PROPERTY_LOOP);

    private ReplayBenchmark() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        out.println("Java " + System.getProperty("java.version") + ", " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, heap of at most "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB; the fastest of " + ROUNDS + " rounds");
        out.println("requests  made and replayed ms  ratio  general workflow ms  ratio  replay ns each");
        run(100_000, false);
        run(100_000, true);
        long before = 0;
        long generalBefore = 0;
        for (int count = 125_000; count <= 2_000_000; count *= 2) {
            long named = fastest(count, false);
            long general = fastest(count, true);
            long making = makingAlone(count);
            out.printf(
                    Locale.ROOT,
                    "%8d  %20d  %5s  %19d  %5s  %14d%n",
                    count,
                    named / 1_000_000,
                    ratio(named, before),
                    general / 1_000_000,
                    ratio(general, generalBefore),
                    (named - making) / count);
            before = named;
            generalBefore = general;
        }
    }

    private static String ratio(long now, long before) {
        return before == 0 ? "-" : String.format(Locale.ROOT, "%.2f", now / (double) before);
    }

    private static long fastest(int count, boolean general) {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            run(count, general);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[0];
    }

    private static long makingAlone(int count) {
        long[] times = new long[ROUNDS];
        long seen = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            for (int n = 0; n < count; n++) {
                seen += request(n).events().size();
            }
            times[i] = System.nanoTime() - start;
        }
        if (seen != 5L * count * ROUNDS) {
            throw new AssertionError("Every request has five events");
        }
        Arrays.sort(times);
        return times[0];
    }

    private static void run(int count, boolean general) {
        long legal = 0;
        for (int n = 0; n < count; n++) {
            Workflow workflow = general ? Workflows.GENERAL : WORKFLOWS.get(n % WORKFLOWS.size());
            Replay replay = workflow.replay(request(n).events());
            legal += replay.isLegal() && replay.stays().size() >= 4 ? 1 : 0;
        }
        if (legal != count) {
            throw new AssertionError("Every request of the benchmark is legal");
        }
    }

    private static ServiceRequest request(int n) {
        List<RequestEventType> way = WAYS.get(n % WAYS.size());
        Instant at = START.plusSeconds(n);
        RequestEvent[] events = new RequestEvent[way.size()];
        for (int i = 0; i < events.length; i++) {
            RequestEvent event = RequestEvent.of(way.get(i), at.plusSeconds(3600L * i));
            events[i] = way.get(i).equals(RequestEventType.CLAIMED) ? event.by(MEMBER) : event;
        }
        return ServiceRequest.builder()
                .id(RequestId.of("sr-" + n))
                .kind(RequestKind.APPEAL)
                .matter(MATTER)
                .place(PLACE)
                .channel(RequestChannel.APP)
                .status(RequestStatus.FED_BACK)
                .events(List.of(events))
                .build();
    }
}
