// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.Source;
import org.netoops.archive.internal.codec.DamagedException;
import org.netoops.log.Transport;
import org.netoops.log.Verification;
import org.netoops.oops.Oops;
import org.netoops.triage.Completeness;

/** What an occurrence that is there gains from another source of it. */
final class Gain {
    private final Session session;
    private final Hosts hosts;

    /**
     * What became of the groups.
     *
     * @param changed   groups that are changed
     * @param gone      the group that is gone, or null
     * @param signature its signature, or null
     */
    record Effect(Set<Long> changed, Long gone, String signature) {
    }

    Gain(Session session, Hosts hosts) {
        this.session = session;
        this.hosts = hosts;
    }

    /** Brings an occurrence up to date after a source was added to it. */
    Effect from(Fresh f, long id) throws SQLException {
        OccurrenceRow before = Occurrences.one(session, id);
        Occurrences.Place old = Occurrences.place(session, id);
        List<Source> sources = Sources.of(session, id);
        Verification verification = sources.stream().map(Source::verification).reduce(Trust::best).orElse(f.verification());
        Occurrences.came(session, id, verification, String.join(" ", new LinkedHashSet<>(sources.stream().map(Source::via).toList())));
        if (better(f, before)) {
            Occurrences.replace(session, id, f, Groups.id(session, f));
            Joins.mark(session, id, f.marks());
        }
        // The time of a file, or the one that somebody's clock wrote into it, gives way to our own watch.
        boolean received = f.oops().excerpt().origin().transport() != Transport.FILE;
        boolean timed = received && sources.stream().filter(x -> !x.via().equals(Transport.FILE.shortName())).count() == 1;
        Occurrences.complete(session, id, f, hosts.id(f.host()), timed ? f.seen() : null);
        return regroup(id, old, before);
    }

    private boolean better(Fresh f, OccurrenceRow before) throws SQLException {
        int byTrust = Integer.compare(Trust.level(f.verification()), Trust.level(before.verification()));
        if (byTrust != 0) {
            return byTrust > 0;
        }
        try {
            Oops stored = CrashReader.stored(session, before);
            return Completeness.ORDER.compare(f.oops(), stored) > 0;
        } catch (DamagedException e) {
            // What can be read is better than what cannot.
            return true;
        }
    }

    private Effect regroup(long id, Occurrences.Place old, OccurrenceRow before) throws SQLException {
        Occurrences.Place now = Occurrences.place(session, id);
        if (now.equals(old)) {
            return new Effect(Set.of(), null, null);
        }
        boolean moved = now.group() != old.group();
        Groups.enter(session, now, moved ? 1 : 0);
        if (Groups.leave(session, old, now.group(), moved ? 1 : 0)) {
            return new Effect(Set.of(now.group()), old.group(), before.signature());
        }
        return new Effect(moved ? Set.of(now.group(), old.group()) : Set.of(now.group()), null, null);
    }
}
