package org.tidewaiter.registry.evidence;

import java.time.Duration;
import java.util.Optional;

/** Sequences as long as it is open, several times a second. What goes wrong is kept to be shown, and tried again. */
public final class SequencerThread implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);

    private final Sequencer sequencer;
    private final Thread thread;
    private volatile boolean closing;
    private volatile Optional<RuntimeException> fault = Optional.empty();

    SequencerThread(Sequencer sequencer) {
        this.sequencer = sequencer;
        this.thread = Thread.ofPlatform().daemon().name("evidence-sequencer").start(this::run);
    }

    /** What went wrong last time; empty where nothing did. */
    public Optional<RuntimeException> fault() {
        return fault;
    }

    private void run() {
        while (!closing) {
            try {
                boolean full = sequencer.sequence() == Sequencer.BATCH;
                fault = Optional.empty();
                if (!full) {
                    Thread.sleep(PAUSE);
                }
            } catch (RuntimeException e) {
                fault = Optional.of(e);
                pauseAfterFault();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void pauseAfterFault() {
        try {
            Thread.sleep(AFTER_FAULT);
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    /** Stops after the batch in hand. */
    @Override
    public void close() {
        closing = true;
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
