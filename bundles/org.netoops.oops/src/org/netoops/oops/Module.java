// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

/**
 * A loaded module.
 *
 * @param name  as printed
 * @param flags its own taint and state letters as printed in brackets, e.g. "OE" or "E+", or empty
 */
public record Module(String name, String flags) {
}
