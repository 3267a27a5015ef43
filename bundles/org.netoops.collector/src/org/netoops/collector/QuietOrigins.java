// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.netoops.log.Origin;

/** Notices that a log has fallen silent. A dying kernel never says that its report is finished. Not thread safe. */
final class QuietOrigins {
    private final Duration quiet;
    private final int max;
    private final Consumer<Origin> silent;
    private final Map<Origin, Instant> last = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param quiet  how long a log must be silent
     * @param max    logs watched at once; with one more the longest silent is taken as silent enough
     * @param silent told once for each silence
     */
    QuietOrigins(Duration quiet, int max, Consumer<Origin> silent) {
        this.quiet = quiet;
        this.max = max;
        this.silent = silent;
    }

    /** A line of this log came at this time. */
    void heard(Origin origin, Instant time) {
        last.put(origin, time);
        if (last.size() > max) {
            Iterator<Origin> eldest = last.keySet().iterator();
            Origin o = eldest.next();
            eldest.remove();
            silent.accept(o);
        }
    }

    /** This log ended; nothing need be told of it. */
    void ended(Origin origin) {
        last.remove(origin);
    }

    /** It is now this time: tells which logs have been silent for long enough. */
    void check(Instant now) {
        for (Iterator<Map.Entry<Origin, Instant>> i = last.entrySet().iterator(); i.hasNext();) {
            Map.Entry<Origin, Instant> e = i.next();
            Duration silence = Duration.between(e.getValue(), now);
            if (silence.isNegative()) {
                // the wall clock was set back; measured from the old time the silence would never end
                e.setValue(now);
            } else if (silence.compareTo(quiet) < 0) {
                return;
            } else {
                i.remove();
                silent.accept(e.getKey());
            }
        }
    }
}
