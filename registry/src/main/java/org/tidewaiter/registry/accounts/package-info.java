/**
 * Who may act: organisations, their people in their roles, and the keys of their machines. Nobody has a password that another gave
 * them: a secret that is told once lets a person choose one and enrol a second factor.
 */
@NullMarked
package org.tidewaiter.registry.accounts;

import org.jspecify.annotations.NullMarked;
