// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.ArrayList;
import java.util.List;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.name.NameList;

/** "BUG: KMSAN: uninit-value in foo+0x1/0x2": the use's stack, then where the value was stored and where its memory was created. */
final class KmsanKind implements CrashKind {
    private static final String LEAD = "BUG: KMSAN: ";
    private static final NameList CRYPTO = NameList.bundled("crypto-frames.txt");
    private static final NameList ALLOCATORS = NameList.bundled("allocation-frames.txt");

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
        List<String> classes = new ArrayList<>(List.of("bad-access in %s"));
        String title = "KMSAN: " + Sanitizers.what(e.header(), LEAD.length()) + " in %s";
        CrashName name = CrashName.in(title, classes, Culprit.beyond(e, CRYPTO, StackRole.CALL));
        String origin = Culprit.beyond(e, ALLOCATORS, StackRole.ORIGIN);
        if (origin == null) {
            return name;
        }
        List<String> alternatives = new ArrayList<>(name.altTitles());
        alternatives.add(CrashName.in("KMSAN origin in %s", List.of(), origin).title());
        return new CrashName(name.title(), alternatives, name.type(), name.function(), name.corrupted());
    }

    @Override
    public String help() {
        return "The kernel's memory sanitizer saw a decision or a copy made from memory that nobody had written.";
    }
}
