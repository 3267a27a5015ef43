// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

/**
 * One frame of a stack trace.
 *
 * @param function symbol as printed, suffixes such as ".isra.0" included; null when only an address was printed
 * @param offset   offset into the function in bytes, or -1 when unknown
 * @param size     size of the function in bytes, or -1 when unknown
 * @param module   module that holds the function, or null for the kernel image (or unknown)
 * @param buildId  build id of module or kernel in lower-case hex as printed with the frame, or null
 * @param address  instruction address as an unsigned 64-bit number, or 0 when not printed
 * @param reliable false when the kernel marked the frame as a guess ("? " on x86, "(unreliable)" on ppc)
 * @param inlined  true when the frame stands for a call inlined into the next frame (symbolized logs)
 * @param source   source file as printed in symbolized logs, or null
 * @param line     line in {@code source} from 1, or 0
 * @param logLine  number of the log line it was read from
 */
public record Frame(String function, long offset, long size, String module, String buildId, long address, boolean reliable,
        boolean inlined, String source, int line, long logLine) {
}
