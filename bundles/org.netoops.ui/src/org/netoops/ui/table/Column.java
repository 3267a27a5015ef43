// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.swt.SWT;

/**
 * A column of a table.
 *
 * @param id    stable name under which its width and place are remembered
 * @param title heading
 * @param width in pixels at 100 %, as long as the user hasn't changed it
 * @param shown whether it is visible as long as the user hasn't decided
 * @param right whether its text stands at the right, as numbers do
 * @param text  what a cell shows
 * @param copy  what is copied of a cell, which may say more than what fits
 * @param tip   what is shown when the mouse rests on a cell, or null
 * @param order how to sort by it, ascending, or null when it can't be sorted
 * @param cut   what is left out of a text that doesn't fit
 */
public record Column<R>(String id, String title, int width, boolean shown, boolean right, Function<R, String> text, Function<R, String> copy,
        Function<R, String> tip, Comparator<R> order, Shorten cut) {

    public Column {
        Objects.requireNonNull(text, "text"); //$NON-NLS-1$
        Objects.requireNonNull(copy, "copy"); //$NON-NLS-1$
    }

    /** A column that is copied as it is shown. */
    public static <R> Column<R> of(String id, String title, int width, Function<R, String> text) {
        return new Column<>(id, title, width, true, false, text, text, null, null, Shorten.END);
    }

    /** The same with text at the right. */
    public Column<R> numbers() {
        return new Column<>(id, title, width, shown, true, text, copy, tip, order, cut);
    }

    /** The same, copied as the function says. */
    public Column<R> copied(Function<R, String> as) {
        return new Column<>(id, title, width, shown, right, text, as, tip, order, cut);
    }

    /** The same with a tip. */
    public Column<R> tip(Function<R, String> tipText) {
        return new Column<>(id, title, width, shown, right, text, copy, tipText, order, cut);
    }

    /** The same, only shown when the user asks for it. */
    public Column<R> hidden() {
        return new Column<>(id, title, width, false, right, text, copy, tip, order, cut);
    }

    /** The same, sortable. */
    public Column<R> by(Comparator<R> ascending) {
        return new Column<>(id, title, width, shown, right, text, copy, tip, ascending, cut);
    }

    int style() {
        return right ? SWT.RIGHT : SWT.LEFT;
    }
}
