// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
/**
 * From lines to crashes: following a log, deciding which report a line belongs to and when a report is over, and putting a report together.
 * Memory is bounded here: lines of context, lines and characters of a report, stacks, frames, reports at a time.
 */
package org.netoops.oops.internal.report;
