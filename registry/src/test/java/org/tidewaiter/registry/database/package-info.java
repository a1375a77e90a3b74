/** Tests of the database, and the real PostgreSQL on which all tests of the registry run. */
@NullMarked
package org.tidewaiter.registry.database;

import org.jspecify.annotations.NullMarked;
