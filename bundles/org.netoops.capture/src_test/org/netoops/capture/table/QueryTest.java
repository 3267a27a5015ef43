// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netoops.capture.table.Query.Term;

class QueryTest {

    private static Query parse(String text) {
        return Query.parse(text, Set.of("host"));
    }

    @Test
    void wordsKeysExclusionsAndQuotes() {
        Query q = parse(" oops -host:lab-0*  \"a b: c\" HOST:\"x y\" -\"z\" a-b");
        assertNull(q.error());
        assertEquals(List.of(new Term(false, null, "oops", 1), new Term(true, "host", "lab-0*", 12), new Term(false, null, "a b: c", 20),
                new Term(false, "host", "x y", 34), new Term(true, null, "z", 41), new Term(false, null, "a-b", 45)), q.terms());
        assertEquals(List.of(), parse("  ").terms());
    }

    @Test
    void errorsTellWhere() {
        assertEquals(4, parse("ok  foo:x").errorAt());
        assertEquals("there is no key \"foo\"; there are host. To look for text with a colon, put it into quotes", parse("ok  foo:x").error());
        assertEquals(8, parse("ok host:").errorAt());
        assertEquals("expected a value after \"host:\"", parse("ok host: x").error());
        assertEquals(3, parse("ok \"x").errorAt());
        assertEquals(8, parse("ok host:\"x").errorAt());
        assertEquals(1, parse("-").errorAt());
        assertEquals("expected a word or a key after \"-\"", parse("- x").error());
        assertEquals("expected a word or a key", parse("\"\"").error());
    }
}
