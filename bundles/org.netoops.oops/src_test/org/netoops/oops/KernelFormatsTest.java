// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Forms of reports that the recorded logs do not have, one log for each. */
class KernelFormatsTest {
    private static final String MARK = "=== ";

    @TestFactory
    Stream<DynamicTest> each() throws IOException {
        try (InputStream in = KernelFormatsTest.class.getResourceAsStream("kernel-formats.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^" + MARK)).skip(1).map(KernelFormatsTest::test);
        }
    }

    private static DynamicTest test(String block) {
        String head = block.lines().findFirst().orElseThrow();
        String title = head.substring(0, head.indexOf('|')).strip();
        String type = head.substring(head.indexOf('|') + 1).strip();
        String[] lines = block.lines().skip(1).toArray(String[]::new);
        return DynamicTest.dynamicTest(title, () -> {
            List<Oops> found = Fixtures.parse(Fixtures.printk(lines));
            assertEquals(List.of(title), found.stream().map(o -> o.verdict().title()).toList());
            Verdict v = found.getFirst().verdict();
            assertNull(v.corruptedReason());
            assertEquals(type, v.type() == null ? "" : v.type());
        });
    }
}
