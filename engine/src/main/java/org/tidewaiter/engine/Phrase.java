package org.tidewaiter.engine;

/** Every sentence the engine can say. The wording stands in the packs of kind {@code texts}. */
public enum Phrase {
    PLACEHOLDER
}
