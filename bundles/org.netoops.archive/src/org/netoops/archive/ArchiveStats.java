// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

/** Totals of an archive. */
public record ArchiveStats(long occurrences, long groups, long hosts, long boots) {
}
