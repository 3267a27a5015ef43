// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A folder of recorded runs with an INDEX.tsv (folder, fault, kernel, panicked, headline), named by the system property netoops.corpus.
 * Runs only when the property is set.
 */
@EnabledIfSystemProperty(named = "netoops.corpus", matches = ".+")
class CorpusTest {
    /** Faults that only make the kernel print a trace, or nothing at all. */
    private static final List<String> QUIET = List.of("sysrq-l", "sysrq-m", "sysrq-t", "sysrq-w", "og_dump_stack");

    @Test
    void everyRunWithAHeadlineGivesACrash() throws IOException {
        Path corpus = Path.of(System.getProperty("netoops.corpus"));
        List<String> wrong = new ArrayList<>();
        int runs = 0;
        try (Stream<String> index = Files.lines(corpus.resolve("INDEX.tsv"))) {
            for (String row : index.skip(1).toList()) {
                String[] c = row.split("\t", -1);
                List<Oops> found = parse(corpus.resolve(c[0]).resolve(c[1] + ".log"));
                boolean crash = !QUIET.contains(c[1]) && !c[4].isEmpty();
                boolean panicked = found.stream().anyMatch(Oops::panicked);
                runs++;
                if (crash && found.isEmpty() || QUIET.contains(c[1]) && !found.isEmpty() || panicked != c[3].equals("yes")) {
                    wrong.add(row + " -> " + found.stream().map(o -> o.verdict().title()).toList());
                }
                found.forEach(o -> assertEquals(Fixtures.content(o), Fixtures.content(OopsExtractor.parse(o.excerpt()).getFirst()), row));
            }
        }
        assertFalse(runs == 0, "no runs in " + corpus);
        assertEquals(List.of(), wrong);
    }

    private static List<Oops> parse(Path log) throws IOException {
        return Fixtures.parse(new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1));
    }
}
