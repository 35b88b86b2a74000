package org.jiceng.samples.fault;

import java.util.List;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.OpenList;
import org.jiceng.samples.internal.Draws;

/** Faults of the profile itself: a checker finds them when it checks the profile, before any data. */
final class ProfileFaults {

    static final List<Injector> ALL = List.of(Injector.of("profile.word.duplicate", ProfileFaults::wordTwice));

    private ProfileFaults() {}

    /** However many words stand twice, the list of words is found once. */
    private static void wordTwice(Workplace place, Draws draws) {
        OpenList list = draws.pick(List.of(OpenList.values()));
        String word = "faulty:" + place.freshId("word");
        place.changeProfile(profile -> profile.word(list, word, LocalName.of("示例词", "word of an example"))
                .word(list, word, LocalName.of("另一示例词", "word of another example")));
        place.expectInProfile("/words");
    }
}
