package org.tidewaiter.cli.command;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work on many threads whose results come in the order of the input. Only so many pieces are on the way at a time, so that
 * memory does not grow with the input.
 *
 * @param <T> a piece of input
 * @param <R> what comes of it
 */
final class Pipeline<T, R> {

    /** More threads than this bring nothing. */
    static final int MOST_THREADS = 256;

    /** Pieces that go to a thread together, so that handing over costs little. */
    private static final int TOGETHER = 64;

    /** Bundles on the way for each thread: one at work, others waiting on either side. */
    private static final int AHEAD = 4;

    private final int threads;
    private final Function<T, R> work;

    Pipeline(int threads, Function<T, R> work) {
        this.threads = threads;
        this.work = work;
    }

    /** Where pieces come from; empty at the end. */
    @FunctionalInterface
    interface Source<T> {
        List<T> next(int most) throws IOException;
    }

    /** Where results go, in order. */
    @FunctionalInterface
    interface Sink<R> {
        void take(List<R> results) throws IOException;
    }

    /** Takes everything from {@code source} to {@code sink}. */
    void run(Source<T> source, Sink<R> sink) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<List<R>>> onTheWay = new ArrayDeque<>();
            List<T> bundle = source.next(TOGETHER);
            while (!bundle.isEmpty() || !onTheWay.isEmpty()) {
                if (!bundle.isEmpty() && onTheWay.size() < threads * AHEAD) {
                    List<T> taken = bundle;
                    onTheWay.add(workers.submit(() -> worked(taken)));
                    bundle = source.next(TOGETHER);
                } else {
                    sink.take(result(onTheWay.remove()));
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private List<R> worked(List<T> bundle) {
        List<R> results = new ArrayList<>(bundle.size());
        for (T piece : bundle) {
            results.add(work.apply(piece));
        }
        return results;
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
