package org.tidewaiter.engine.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Sets of ids answer as any other set does. */
class IdsTest {

    @Test
    void meet_and_contain_as_sets_do_whatever_their_size() {
        Random random = new Random(68);
        for (int round = 0; round < 5_000; round++) {
            Set<String> one = some(random);
            Set<String> two = some(random);
            Set<String> common = new HashSet<>(one);
            common.retainAll(two);
            assertThat(Ids.meet(one, two)).as("%s and %s", one, two).isEqualTo(!common.isEmpty());
            assertThat(Ids.of(one).contains("id-" + round % 30)).isEqualTo(one.contains("id-" + round % 30));
            assertThat(Ids.of(one)).isEqualTo(one).hasSameHashCodeAs(one);
        }
    }

    @Test
    void stand_in_the_order_of_the_alphabet() {
        assertThat(Ids.of(Set.of("wafer", "ingot", "scrap"))).containsExactly("ingot", "scrap", "wafer");
    }

    private static Set<String> some(Random random) {
        Set<String> ids = new TreeSet<>();
        int size = random.nextInt(random.nextInt(20) + 1);
        for (int i = 0; i < size; i++) {
            ids.add("id-" + random.nextInt(30));
        }
        return ids;
    }
}
