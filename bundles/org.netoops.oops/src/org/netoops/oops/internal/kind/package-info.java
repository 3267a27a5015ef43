// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
/**
 * The kinds of crashes: how each begins and what it is called. A new kind is an entry of data ({@code KindSpec}) or a small
 * {@link org.netoops.oops.internal.kind.CrashKind}, in the list of {@link org.netoops.oops.internal.kind.Kinds}.
 */
package org.netoops.oops.internal.kind;
