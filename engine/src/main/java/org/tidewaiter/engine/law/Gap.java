package org.tidewaiter.engine.law;

import org.tidewaiter.engine.Text;

/**
 * Goods that a list is known to control and that the law book does not hold: they are UNVERIFIED, never uncontrolled.
 *
 * @param id stable id
 * @param list the list
 * @param title in own words
 * @param touches goods that touch it
 */
public record Gap(String id, String list, Text title, Condition touches) {}
