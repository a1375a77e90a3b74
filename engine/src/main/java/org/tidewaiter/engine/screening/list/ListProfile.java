package org.tidewaiter.engine.screening.list;

import org.tidewaiter.engine.Text;

/**
 * What packs say of a list, whoever stands on it. What that means is law, and stands there.
 *
 * @param list the word for it: US-SDN, UN, CN-CONTROL …
 * @param title its title, in our own words
 * @param issuer whose law it is: CN, EU, GB, US, or UN; OWN for a list that binds only its keeper
 * @param maxAgeDays after so many days a version of it is too old to be trusted
 */
public record ListProfile(String list, Text title, String issuer, int maxAgeDays) {}
