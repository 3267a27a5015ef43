// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netoops.log.Origin;

class QuietOriginsTest {
    private static final Instant T = Instant.ofEpochSecond(1_800_000_000L);
    private final List<String> silent = new ArrayList<>();
    private final QuietOrigins quiet = new QuietOrigins(Duration.ofSeconds(2), 3, o -> silent.add(o.file()));

    @Test
    void tellsOnceOfEachSilence() {
        quiet.heard(Origin.ofFile("a"), T);
        quiet.heard(Origin.ofFile("b"), T.plusSeconds(1));
        quiet.check(T.plusMillis(1999));
        assertEquals(List.of(), silent);
        quiet.check(T.plusSeconds(2));
        assertEquals(List.of("a"), silent);
        quiet.heard(Origin.ofFile("a"), T.plusSeconds(3));
        quiet.check(T.plusSeconds(3));
        assertEquals(List.of("a", "b"), silent);
        quiet.check(T.plusSeconds(5));
        quiet.check(T.plusSeconds(50));
        assertEquals(List.of("a", "b", "a"), silent);
    }

    @Test
    void hearingAgainBeginsAnew() {
        quiet.heard(Origin.ofFile("a"), T);
        quiet.heard(Origin.ofFile("a"), T.plusSeconds(1));
        quiet.check(T.plusSeconds(2));
        assertEquals(List.of(), silent);
    }

    @Test
    void anEndedLogIsNotSilent() {
        quiet.heard(Origin.ofFile("a"), T);
        quiet.ended(Origin.ofFile("a"));
        quiet.check(T.plusSeconds(9));
        assertEquals(List.of(), silent);
    }

    @Test
    void aClockSetBackDoesNotLastForever() {
        quiet.heard(Origin.ofFile("a"), T);
        Instant back = T.minusSeconds(7200);
        quiet.check(back);
        quiet.check(back.plusSeconds(2));
        assertEquals(List.of("a"), silent);
    }

    @Test
    void tooManyLogsMakeTheLongestSilentOneSilent() {
        for (String s : List.of("a", "b", "c", "d")) {
            quiet.heard(Origin.ofFile(s), T);
        }
        assertEquals(List.of("a"), silent);
    }
}
