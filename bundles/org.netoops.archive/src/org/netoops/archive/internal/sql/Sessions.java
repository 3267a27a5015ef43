// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.SQLException;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.internal.codec.DamagedException;

/** What differs between databases: connections, transactions, and what their errors mean to a user. */
public interface Sessions extends AutoCloseable {

    /** Work within one transaction. */
    interface Work<T> {
        T run(Session session) throws SQLException, DamagedException;
    }

    /** Runs reading work on a state that does not change under it. Any number of threads at once, never waiting for a writer. */
    <T> T read(Work<T> work) throws ArchiveException;

    /**
     * Runs writing work and commits it; when it fails nothing of it stays. No other writer, of this process or another one, is
     * between its first statement and its commit at the same time.
     */
    <T> T write(Work<T> work) throws ArchiveException;

    /** A number that changes when another process commits; what this one commits may change it or not. */
    long versionOfOthers() throws ArchiveException;

    /** The location as given. */
    String location();

    boolean readOnly();

    /** Ends what is being read, waits for what is being written, lets go of the database. May be called again. */
    @Override
    void close();
}
