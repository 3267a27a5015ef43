// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
/**
 * What each architecture prints in its own way. A new architecture is one {@link org.netoops.oops.internal.arch.ArchDialect} in the list of
 * {@link org.netoops.oops.internal.arch.Dialects}.
 */
package org.netoops.oops.internal.arch;
