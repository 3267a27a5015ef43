// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.GroupRow;
import org.netoops.archive.OccurrenceRow;

/** Notices what other processes commit: an import on the command line while the desktop is open. Used under the archive's order lock. */
final class OtherProcesses {
    private final Sessions sessions;
    private long version = -1;
    private long highest = -1;
    private long highestSource = -1;
    private Set<String> signatures = Set.of();

    private record News(ArchiveChange change, long highest, long highestSource) {
    }

    OtherProcesses(Sessions sessions) {
        this.sessions = sessions;
    }

    /** These were added by this process: they are no news. What they gained may be told again together with what others did. */
    void known(List<OccurrenceRow> added) {
        if (highest >= 0 && !added.isEmpty() && added.getFirst().id() == highest + 1) {
            // Only when they follow directly: ids between them and the highest known one belong to somebody else.
            highest = added.getLast().id();
        }
    }

    /** What has come since the last look, empty when nothing; the first look cannot tell and reports the groups as they are. */
    Optional<ArchiveChange> look() throws ArchiveException {
        long now = sessions.versionOfOthers();
        if (now == version) {
            return Optional.empty();
        }
        News news = sessions.read(this::read);
        highest = news.highest();
        highestSource = news.highestSource();
        signatures = news.change().groups().stream().map(GroupRow::signature).collect(Collectors.toSet());
        version = now;
        return Optional.of(news.change());
    }

    private News read(Session s) throws SQLException {
        long top = Occurrences.highest(s);
        long topSource = Sources.highest(s);
        long known = highest < 0 ? top : highest;
        List<OccurrenceRow> added = Occurrences.since(s, known, SqlArchive.MAX_PAGE);
        List<OccurrenceRow> gained = Occurrences.gained(s, highestSource < 0 ? topSource : highestSource, known, SqlArchive.MAX_PAGE);
        List<GroupRow> groups = Groups.all(s);
        Set<String> removed = new HashSet<>(signatures);
        groups.forEach(g -> removed.remove(g.signature()));
        return new News(new ArchiveChange(groups, added, gained, List.copyOf(removed), 0, Groups.stats(s)), top, topSource);
    }
}
