// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.internal.codec.DamagedException;
import org.netoops.archive.internal.sql.Session;
import org.netoops.archive.internal.sql.Sessions;
import org.sqlite.ProgressHandler;

/** One writing connection and as many reading ones as there are readers at the same time. */
final class SqliteSessions implements Sessions {
    /** How long to wait for another process that writes. */
    static final int BUSY_SECONDS = 10;
    private static final int KEPT_READERS = 4;
    /** How many instructions of SQLite's machine between two looks whether the reader still wants the answer: well under 1 ms. */
    private static final int PROGRESS = 20_000;

    /** Opens one more connection for reading. */
    interface ReaderSource {
        Connection open() throws SQLException;
    }

    private final String location;
    private final Path file;
    private final Session writer;
    private final ReaderSource readers;
    private final ReentrantLock writing = new ReentrantLock();
    /** Shared by reads, exclusive for close: no connection is closed under a reader. */
    private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();
    private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();
    /** Asks for the version when there is no writer: the answer compares with what the same connection said before. */
    private Session watcher;
    private volatile boolean closed;

    /** @param writer null for an archive that is only read */
    SqliteSessions(String location, Path file, Connection writer, ReaderSource readers) {
        this.location = location;
        this.file = file;
        this.writer = writer == null ? null : new Session(writer);
        this.readers = readers;
    }

    @Override
    public <T> T read(Work<T> work) throws ArchiveException {
        open.readLock().lock();
        try {
            if (closed) {
                throw SqliteErrors.closed(file);
            }
            Session s = idle.pollFirst();
            if (s == null) {
                s = newReader();
            }
            boolean sound = false;
            try {
                T result = inTransaction(s, "BEGIN", work);
                sound = true;
                return result;
            } finally {
                if (sound && idle.size() < KEPT_READERS) {
                    idle.addFirst(s);
                } else {
                    closeQuietly(s);
                }
            }
        } catch (SQLException e) {
            throw closed ? SqliteErrors.closed(file) : SqliteErrors.explain(file, e);
        } catch (DamagedException e) {
            throw SqliteErrors.damaged(file, e.getMessage(), e);
        } finally {
            open.readLock().unlock();
        }
    }

    @Override
    public <T> T write(Work<T> work) throws ArchiveException {
        writing.lock();
        try {
            if (closed) {
                throw SqliteErrors.closed(file);
            }
            if (writer == null) {
                throw new ArchiveException("The archive " + file + " was opened for reading only: nothing can be stored in it.", null);
            }
            // IMMEDIATE: a transaction that begins by reading and then writes would fail, not wait, when another process wrote meanwhile.
            return inTransaction(writer, "BEGIN IMMEDIATE", work);
        } catch (SQLException e) {
            throw SqliteErrors.explain(file, e);
        } catch (DamagedException e) {
            throw SqliteErrors.damaged(file, e.getMessage(), e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public long versionOfOthers() throws ArchiveException {
        writing.lock();
        try {
            if (closed) {
                throw SqliteErrors.closed(file);
            }
            if (writer == null && watcher == null) {
                watcher = new Session(readers.open());
            }
            try (Statement s = (writer == null ? watcher : writer).connection().createStatement();
                    ResultSet version = s.executeQuery("PRAGMA data_version")) {
                return version.next() ? version.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw SqliteErrors.explain(file, e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public String location() {
        return location;
    }

    @Override
    public boolean readOnly() {
        return writer == null;
    }

    @Override
    public void close() {
        closed = true;
        writing.lock();
        open.writeLock().lock();
        try {
            for (Session s; (s = idle.pollFirst()) != null;) {
                closeQuietly(s);
            }
            if (watcher != null) {
                closeQuietly(watcher);
            }
            if (writer != null) {
                // Last: SQLite then folds the log into the file and removes it.
                closeQuietly(writer);
            }
        } finally {
            open.writeLock().unlock();
            writing.unlock();
        }
    }

    private Session newReader() throws SQLException {
        Connection c = readers.open();
        ProgressHandler.setHandler(c, PROGRESS, new ProgressHandler() {
            @Override
            protected int progress() {
                return closed || Thread.currentThread().isInterrupted() ? 1 : 0;
            }
        });
        return new Session(c);
    }

    private static <T> T inTransaction(Session session, String begin, Work<T> work) throws SQLException, DamagedException {
        try (Statement s = session.connection().createStatement()) {
            s.execute(begin);
            boolean done = false;
            try {
                T result = work.run(session);
                s.execute("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    session.forget();
                    rollback(s);
                }
            }
        }
    }

    /** After a failure. SQLite ends a transaction by itself on some errors, so that there may be nothing left to roll back. */
    static void rollback(Statement s) {
        try {
            s.execute("ROLLBACK");
        } catch (SQLException e) {
            // The failure that led here is the one to report.
        }
    }

    private static void closeQuietly(Session s) {
        try {
            s.close();
        } catch (SQLException e) {
            // Everything of it is committed; there is nothing left to be done with this connection.
        }
    }
}
