package org.tidewaiter.engine.screening.ownership;

import java.math.BigDecimal;

/**
 * From where on a listed owner makes the owned party one that is treated as listed.
 *
 * @param id of the rule in its pack
 * @param threshold in percent
 * @param above whether the share must be above the threshold; otherwise the threshold suffices
 * @param aggregates whether the shares of several listed parties count together
 * @param control whether control without a share suffices
 */
public record OwnershipRule(String id, BigDecimal threshold, boolean above, boolean aggregates, boolean control) {

    boolean reached(BigDecimal share) {
        int order = share.compareTo(threshold);
        return above ? order > 0 : order >= 0;
    }
}
