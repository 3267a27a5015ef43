// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.util.Optional;
import org.netoops.oops.internal.kind.CrashKind;
import org.netoops.oops.internal.kind.Kinds;

/** Explains the kinds of crashes to a person. */
public final class KindHelp {

    private KindHelp() {
    }

    /** One paragraph about the kind with this id ({@link Verdict#kind()}); empty when a newer program named the kind. */
    public static Optional<String> of(String kindId) {
        return Kinds.ALL.stream().filter(k -> k.id().equals(kindId)).map(CrashKind::help).findFirst();
    }
}
