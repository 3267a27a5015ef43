// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.netoops.archive.Evidence;
import org.netoops.archive.internal.codec.DamagedException;
import org.netoops.archive.internal.codec.Deflated;

/** The table of evidence, each content once, and which occurrence was made from which. */
final class EvidenceItems {

    private EvidenceItems() {
    }

    /** Adds what is not yet there and links it; whether a link is new. */
    static boolean add(Session s, long occurrence, Fresh.Item e) throws SQLException {
        return s.with("INSERT INTO occurrence_evidence (occurrence_id, evidence_id, source) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                occurrence, id(s, e), e.source()).executeUpdate() > 0;
    }

    private static long id(Session s, Fresh.Item e) throws SQLException {
        try (ResultSet rs = s.with("SELECT id FROM evidence WHERE hash = ?", e.hash()).executeQuery()) {
            if (rs.next()) {
                return rs.getLong(1);
            }
        }
        try (ResultSet rs = s.with("INSERT INTO evidence (hash, media_type, size, data) VALUES (?, ?, ?, ?) RETURNING id",
                e.hash(), e.mediaType(), e.size(), e.packed()).executeQuery()) {
            rs.next();
            return rs.getLong(1);
        }
    }

    /** What an occurrence was made from, in the order it was stored. */
    static List<Evidence> of(Session s, long occurrence) throws SQLException, DamagedException {
        List<Evidence> items = new ArrayList<>();
        try (ResultSet rs = s.with("SELECT e.media_type, l.source, e.data FROM occurrence_evidence l JOIN evidence e ON e.id = l.evidence_id"
                + " WHERE l.occurrence_id = ? ORDER BY e.id", occurrence).executeQuery()) {
            while (rs.next()) {
                items.add(new Evidence(rs.getString(1), rs.getString(2), Deflated.inflate(rs.getBytes(3))));
            }
        }
        return items;
    }
}
