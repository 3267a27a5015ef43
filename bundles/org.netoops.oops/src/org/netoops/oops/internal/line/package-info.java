// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
/**
 * Reading single lines: a window on the text, what a line can state ({@link org.netoops.oops.internal.line.LineEvent}), and the readers of what
 * all architectures print alike. Nothing here knows what came before.
 */
package org.netoops.oops.internal.line;
