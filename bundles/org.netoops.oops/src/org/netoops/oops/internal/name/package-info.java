// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
/**
 * Names and titles: what compilers and macros add to a function's name, what varies in a title, and the lists of functions that are not to
 * blame. The lists are text files beside the classes, made to be edited.
 */
package org.netoops.oops.internal.name;
