// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
/**
 * Separates the reports of processors that print at the same time when the log names no callers. Every report has a
 * {@link org.netoops.oops.internal.untangle.Shape}, which says how well a line goes on with it; the
 * {@link org.netoops.oops.internal.untangle.Untangler} looks for the assignment of lines to reports that is the most plausible as a whole.
 */
package org.netoops.oops.internal.untangle;
