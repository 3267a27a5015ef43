// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.name.NameList;

/** "BUG: KMSAN: uninit-value in foo+0x1/0x2": the use's stack, then where the value was stored and where its memory was created. */
final class KmsanKind implements CrashKind {
    private static final String LEAD = "BUG: KMSAN: ";
    private static final NameList CRYPTO = NameList.bundled("crypto-frames.txt");

    @Override
    public String id() {
        return "kmsan";
    }

    @Override
    public List<String> leads() {
        return List.of(LEAD);
    }

    @Override
    public CrashName name(Evidence e) {
        String title = "KMSAN: " + Sanitizers.what(e.header(), LEAD.length()) + " in %s";
        return CrashName.in(title, List.of("bad-access in %s"), Culprit.beyond(e, CRYPTO, StackRole.CALL));
    }

    @Override
    public String help() {
        return "The kernel's memory sanitizer saw a decision or a copy made from memory that nobody had written.";
    }
}
