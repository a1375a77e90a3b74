/** Signing in with a provider of identities (OpenID Connect): the way there, the way back, and what the provider's word is worth. */
@NullMarked
package org.tidewaiter.server.identity;

import org.jspecify.annotations.NullMarked;
