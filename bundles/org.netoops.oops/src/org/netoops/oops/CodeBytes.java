// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

/**
 * The instruction bytes or words around the crashed instruction.
 *
 * @param bytes hex digits in groups as printed (bytes or words), separated by one blank, markers removed
 * @param trap  index of the group at which the crash happened, or -1 when not marked
 */
public record CodeBytes(String bytes, int trap) {
}
