// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The table of hosts. An object serves one transaction. */
final class Hosts {
    private final Session session;
    private final Map<String, Long> ids = new HashMap<>();

    Hosts(Session session) {
        this.session = session;
    }

    /** The id of the host, a new one if need be; null for an unknown host. */
    Long id(String name) throws SQLException {
        if (name == null) {
            return null;
        }
        Long id = ids.get(name);
        if (id == null) {
            id = find(name);
            if (id == null) {
                try (ResultSet rs = session.with("INSERT INTO hosts (name) VALUES (?) RETURNING id", name).executeQuery()) {
                    rs.next();
                    id = rs.getLong(1);
                }
            }
            ids.put(name, id);
        }
        return id;
    }

    private Long find(String name) throws SQLException {
        try (ResultSet rs = session.with("SELECT id FROM hosts WHERE name = ?", name).executeQuery()) {
            return rs.next() ? (Long) rs.getLong(1) : null;
        }
    }
}
