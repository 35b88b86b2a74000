package org.jiceng.samples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiceng.id.DatasetRecord;
import org.jspecify.annotations.Nullable;

/**
 * Generates communities one after the other, or several at once; they are given out in their order either way.
 *
 * <p>With several threads at most twice as many communities are in memory at a time.
 */
final class Generation implements Iterator<DatasetRecord>, AutoCloseable {

    private final Plan plan;
    private final int communities;
    private final int ahead;
    private final @Nullable ExecutorService executor;
    private final Deque<Future<List<DatasetRecord>>> begun = new ArrayDeque<>();
    private Iterator<DatasetRecord> current = List.<DatasetRecord>of().iterator();
    private int next;

    Generation(Plan plan, int threads) {
        this.plan = plan;
        communities = plan.layout().communities();
        ahead = 2 * threads;
        executor = threads == 1 ? null : Executors.newFixedThreadPool(threads, Generation::helper);
    }

    private static Thread helper(Runnable work) {
        Thread thread = new Thread(work, "jiceng-samples");
        // A stream that nobody closes must not keep a program from ending.
        thread.setDaemon(true);
        return thread;
    }

    Iterator<DatasetRecord> iterator() {
        return this;
    }

    /** Generates the records of one community, and before them what begins with it. */
    static List<DatasetRecord> generate(Plan plan, int index) {
        List<DatasetRecord> records = new ArrayList<>();
        new HeadMaker(plan, records).makeBefore(index);
        Community community = new Community(plan, index, records);
        new TerritoryMaker(community).make();
        new BodyMaker(community).make();
        new MemberMaker(community).make();
        new PostMaker(community).make();
        new PointsMaker(community).make();
        new RequestMaker(community).make();
        return records;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            List<DatasetRecord> records = nextCommunity();
            if (records == null) {
                close();
                return false;
            }
            current = records.iterator();
        }
        return true;
    }

    @Override
    public DatasetRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The sample has no more records");
        }
        return current.next();
    }

    private @Nullable List<DatasetRecord> nextCommunity() {
        ExecutorService helpers = executor;
        if (helpers == null) {
            return next < communities ? generate(plan, next++) : null;
        }
        while (next < communities && begun.size() < ahead) {
            int index = next++;
            begun.add(helpers.submit(() -> generate(plan, index)));
        }
        Future<List<DatasetRecord>> first = begun.poll();
        return first == null ? null : wait(first);
    }

    private List<DatasetRecord> wait(Future<List<DatasetRecord>> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new IllegalStateException("Interrupted while a sample was generated", e);
        } catch (ExecutionException e) {
            close();
            throw new IllegalStateException("A community could not be generated", e.getCause());
        }
    }

    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }
}
