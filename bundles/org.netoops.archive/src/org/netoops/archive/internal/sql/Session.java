// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A connection and the statements prepared on it; used by one thread at a time. */
public final class Session implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public Session(Connection connection) {
        this.connection = connection;
    }

    public Connection connection() {
        return connection;
    }

    /** The statement with these parameters set, prepared once. Its result sets must be closed, the statement itself must not. */
    public PreparedStatement with(String sql, Object... parameters) throws SQLException {
        PreparedStatement s = prepared.get(sql);
        if (s == null) {
            s = connection.prepareStatement(sql);
            prepared.put(sql, s);
        }
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case null -> s.setObject(i + 1, null);
                case byte[] b -> s.setBytes(i + 1, b);
                case String t -> s.setString(i + 1, t);
                case Integer n -> s.setInt(i + 1, n);
                case Long n -> s.setLong(i + 1, n);
                case Boolean b -> s.setInt(i + 1, b ? 1 : 0);
                case Object other -> throw new IllegalArgumentException("no SQL type for " + other.getClass());
            }
        }
        return s;
    }

    /** Closes what was prepared. To be called when a statement failed: some drivers leave it unusable. */
    public void forget() {
        for (PreparedStatement s : prepared.values()) {
            try {
                s.close();
            } catch (SQLException e) {
                // It was the one that failed; it is not used again.
            }
        }
        prepared.clear();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
