/** Tests of accounts. */
@NullMarked
package org.tidewaiter.registry.accounts;

import org.jspecify.annotations.NullMarked;
