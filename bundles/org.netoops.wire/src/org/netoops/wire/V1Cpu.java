// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/**
 * The CPU as netoops v1 names it.
 *
 * @param vendor   the kernel's number: 0 Intel, 1 Cyrix, 2 AMD, 3 UMC, 5 Centaur, 7 Transmeta, 8 NSC, 255 unknown
 * @param family   0 to 255
 * @param model    0 to 255
 * @param stepping 0 to 255
 */
public record V1Cpu(int vendor, int family, int model, int stepping) {
}
