// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.netoops.archive.StoredCrash;
import org.netoops.model.CrashModel;

class CrashReportTest {

    private static CrashReport report(Samples sample) {
        StoredCrash crash = sample.crash();
        return new CrashReport(crash, CrashModel.of(crash));
    }

    @Test
    void markdownIsABugReport() {
        assertEquals("""
                ### KASAN: slab-use-after-free Read in nft\\_set\\_gc

                - Kernel: 6.12.1 \\#3 SMP
                - Architecture: x86\\_64
                - Hardware: QEMU Standard PC
                - Host: lab-07
                - Time: 2026-11-22T19:02:11Z
                - CPU: 3
                - Task: kworker/3:1 (812)
                - Tainted: G W
                - Panicked: yes

                ```
                Call trace · IRQ › TASK:
                   nft_set_gc+0x1a2/0x3f0 [nf_tables] set.c:942
                 ? lock_release+0x1a2/0x3f0
                ```

                ```
                Code: 48 <8b> 00
                ```
                """, report(new Samples()).markdown());
    }

    @Test
    void plainTextHasNoMarkup() {
        String text = report(new Samples()).text();
        assertTrue(text.startsWith("KASAN: slab-use-after-free Read in nft_set_gc\n"));
        assertTrue(text.contains("\n   nft_set_gc+0x1a2/0x3f0 [nf_tables] set.c:942\n ? lock_release"));
        assertFalse(text.contains("```"));
    }

    @Test
    void whatWasReceivedCannotBecomeMarkup() {
        Samples sample = new Samples();
        sample.title = "BUG in <img src=x> `a` *b*";
        sample.hardware = "evil\n# heading\u001b[2J";
        sample.function = "x```\n# out";
        String markdown = report(sample).markdown();
        assertTrue(markdown.startsWith("### BUG in \\<img src=x\\> \\`a\\` \\*b\\*\n"));
        assertTrue(markdown.contains("- Hardware: evil␊\\# heading␛\\[2J\n"));
        assertTrue(markdown.contains("````\nCall trace"), "the fence is longer than what is in it");
        assertFalse(markdown.contains("\n# out"));
    }
}
