// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.HashMap;
import java.util.Map;
import org.netoops.log.Origin;
import org.netoops.log.Transport;

/** Numbers the dumps of one sender that share boot id and dump id, as long as one of them is remembered. */
final class DumpNames {

    /** {@code boot} is "-" when the sender has no number for its boot. */
    record Name(String host, String boot, long dumpId) {
    }

    private static final class Use {
        int users;
        int given;
    }

    private final Map<Name, Use> uses = new HashMap<>();

    void enter(Name name) {
        uses.computeIfAbsent(name, n -> new Use()).users++;
    }

    void leave(Name name) {
        Use use = uses.get(name);
        if (--use.users == 0) {
            uses.remove(name);
        }
    }

    /** 1 for the first dump of this name. */
    private int next(Name name) {
        return ++uses.get(name).given;
    }

    /** The origin of the next dump of this name. */
    Origin origin(Transport transport, Name name, boolean soft) {
        String stream = "dump " + name.boot() + "/" + name.dumpId() + "/" + next(name);
        return new Origin(transport, name.host(), soft ? "soft " + stream : stream, null, 0);
    }
}
