/**
 * What customs are told of licences and what they answer. A message is written down when something happens to a licence, told one at a
 * time for each licence, and stands as waiting until customs have answered; what they refuse is for a person to set right and to tell
 * again. That customs do not have a licence changes nothing in law, and is worth knowing when it is used.
 */
@NullMarked
package org.tidewaiter.registry.licensing.customs;

import org.jspecify.annotations.NullMarked;
