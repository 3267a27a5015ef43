// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.netoops.oops.SkipList;

/**
 * The store of crashes and their evidence. Safe for use by several threads; writes are serialised, reads do not wait for writes.
 * Every method but {@link #close} throws {@link ArchiveException} when the store fails.
 */
public interface Archive extends AutoCloseable {

    /**
     * Stores a batch in one transaction. An occurrence already known gains what is new: the source, its evidence, and the report itself when
     * the new one is better, which is one from a verified sender before any other, one with a bad or replayed tag after any other, and
     * otherwise the more complete one ({@link org.netoops.triage.Completeness}).
     */
    ArchiveChange store(List<NewOccurrence> batch) throws ArchiveException;

    /** All groups, latest first. */
    List<GroupRow> groups() throws ArchiveException;

    /** Occurrences of each group in {@code buckets} equal spans of {@code span} seconds ending at {@code endEpochSecond}, oldest first. */
    java.util.Map<String, int[]> trends(long endEpochSecond, long span, int buckets) throws ArchiveException;

    /** A page of occurrences, newest first; {@code signature} null means all groups, {@code after} null the first page. */
    List<OccurrenceRow> occurrences(String signature, PageKey after, int limit) throws ArchiveException;

    /** An occurrence with everything. */
    Optional<StoredCrash> crash(long id) throws ArchiveException;

    /** Crashes are derived without blaming the functions in this list from now on; titles that are stored stay as they are. */
    void skip(SkipList functions);

    /** Sets what people decided about a group; returns what it was before, empty when there is no such group. */
    Optional<Status> setStatus(String signature, Status status) throws ArchiveException;

    /** Totals. */
    ArchiveStats stats() throws ArchiveException;

    /** Told after each commit that changed something, on the writing thread; must return soon. */
    void addListener(Consumer<ArchiveChange> listener);

    /** No longer told. */
    void removeListener(Consumer<ArchiveChange> listener);

    /**
     * Looks whether another process has committed since the last look, and tells the listeners if so: of all groups, and of the occurrences
     * added, the first 10,000 of them. Costs next to nothing when there is nothing; meant to be called every second or two.
     */
    void lookForOthers() throws ArchiveException;

    /** The location as given, for messages. */
    String location();

    /** Whether it was opened for reading only. */
    boolean readOnly();

    @Override
    void close();
}
