package org.jiceng.testkit;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

class ShrinkingProperties {

    @Example
    void look() {
        for (Class<?> type : List.of(
                org.jiceng.dataset.Dataset.class,
                org.jiceng.request.ServiceRequest.class,
                org.jiceng.member.Member.class,
                org.jiceng.dataset.DatasetHeader.class,
                org.jiceng.territory.Place.class)) {
            try {
                look(type);
            } catch (Throwable e) {
                System.out.println("!! " + type + " " + e);
            }
        }
    }

    private static <T> void look(Class<T> type) {
        java.util.Set<String> seen = new java.util.TreeSet<>();
        long n = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            Shrinkable<T> s = JicengArbitraries.of(type).generator(1000, true).next(new Random(i));
            int[] c = {0};
            T v = Shrinking.smallest(s, any -> true, any -> c[0]++);
            seen.add(v.toString());
            System.out.print(c[0] + " ");
        }
        System.out.println(type.getSimpleName() + " " + (System.nanoTime() - n) / 1000000 + "ms " + seen);
    }
}
