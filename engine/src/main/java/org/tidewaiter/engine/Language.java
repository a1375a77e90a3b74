package org.tidewaiter.engine;

/** The languages in which the product speaks. */
public enum Language {
    /** English. */
    EN,
    /** Chinese, simplified. */
    ZH
}
