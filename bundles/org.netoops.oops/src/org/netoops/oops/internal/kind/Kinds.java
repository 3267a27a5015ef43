// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.ArrayList;
import java.util.List;

/** Every known kind of crash. Where the words of two kinds fit a line the earlier one is taken: the special before the general. */
public final class Kinds {
    public static final List<CrashKind> ALL = all();

    private Kinds() {
    }

    private static List<CrashKind> all() {
        List<CrashKind> kinds = new ArrayList<>();
        kinds.addAll(Sanitizers.KINDS);
        kinds.addAll(Faults.KINDS);
        kinds.addAll(Hangs.KINDS);
        kinds.add(new SlabKind());
        kinds.addAll(Locks.KINDS);
        kinds.addAll(Misuses.KINDS);
        kinds.add(new KernelBugKind());
        kinds.add(new WarningKind());
        kinds.add(new PanicKind());
        kinds.addAll(Deaths.KINDS);
        kinds.addAll(Oddities.KINDS);
        kinds.add(new OtherBugKind());
        return List.copyOf(kinds);
    }
}
