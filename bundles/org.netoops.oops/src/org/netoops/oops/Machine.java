// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

/**
 * Kernel and hardware that crashed; each part null when not stated.
 *
 * @param release  utsname release, "6.1.0-56-amd64"
 * @param version  utsname version, "#1 Debian 6.1.192-2" or "#1 SMP PREEMPT …"
 * @param arch     processor architecture
 * @param hardware the "Hardware name:" text
 */
public record Machine(String release, String version, Arch arch, String hardware) {
}
