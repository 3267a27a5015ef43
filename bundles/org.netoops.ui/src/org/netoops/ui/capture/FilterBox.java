// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.netoops.capture.table.DatagramFilter;
import org.netoops.ui.theme.NetoopsColors;

/** The filter's text with live validation: red, with the reason below it, when it cannot be used; earlier ones with the down key. */
final class FilterBox extends Composite {
    private static final String HISTORY = "filterHistory"; //$NON-NLS-1$
    private static final int HISTORY_MAX = 20;
    private static final int SETTLED = 250;
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
    /** In css/common.css. */
    private static final String INVALID = "netoops-invalid"; //$NON-NLS-1$

    private final Text text;
    private final Label error;
    private final Label counts;
    private final Function<String, DatagramFilter.Parsed> parse;
    private final List<String> history = new ArrayList<>();
    private final Runnable leave;
    private Runnable changed = () -> { };
    private DatagramFilter filter;
    private int edits;

    /**
     * @param parse what a text means
     * @param leave the user is done and wants to see the rows
     */
    FilterBox(Composite parent, Function<String, DatagramFilter.Parsed> parse, Runnable leave) {
        super(parent, SWT.NONE);
        this.parse = parse;
        this.leave = leave;
        GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 3).spacing(8, 2).applyTo(this);
        text = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Filter_hint);
        text.setToolTipText(Messages.Filter_tip);
        text.addListener(SWT.Modify, e -> edited());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.DefaultSelection, e -> {
            if (e.detail == 0) {
                remember();
            }
        });
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Filter_name;
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = error.getText();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        counts = new Label(this, SWT.RIGHT);
        error = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(error);
        error.setVisible(false);
        NetoopsColors.onChange(this, this::colours);
        validate();
    }

    /** Called when another filter is to be used. */
    void onChange(Runnable action) {
        changed = action;
    }

    /** What is to be let through. */
    DatagramFilter filter() {
        return filter;
    }

    String text() {
        return text.getText();
    }

    /** Sets the text as if it had been typed. */
    void set(String filterText) {
        text.setText(filterText);
        remember();
    }

    void focus() {
        text.setFocus();
        text.selectAll();
    }

    /** Copies or selects in the text, if that is where the user is. */
    boolean takes(boolean copy) {
        boolean here = text.isFocusControl();
        if (here && copy) {
            text.copy();
        } else if (here) {
            text.selectAll();
        }
        return here;
    }

    private void edited() {
        validate();
        int edit = ++edits;
        // a filter is not worth a search of a million rows for each letter typed
        getDisplay().timerExec(SETTLED, () -> {
            if (edit == edits && !isDisposed() && filter != null) {
                changed.run();
            }
        });
    }

    private void validate() {
        DatagramFilter.Parsed parsed = parse.apply(text.getText());
        filter = parsed.filter();
        String reason = parsed.error() == null ? "" : NLS.bind(Messages.Filter_error, parsed.errorAt() + 1, parsed.error()); //$NON-NLS-1$
        if (!reason.equals(error.getText())) {
            error.setText(reason);
            ((GridData) error.getLayoutData()).exclude = reason.isEmpty();
            error.setVisible(!reason.isEmpty());
            getParent().layout(true, true);
        }
        colours();
    }

    /** The style sheet's engine paints anew when the focus moves; by the class it knows what we painted. */
    private void colours() {
        text.setData(CSS_CLASS, filter == null ? INVALID : null);
        text.setBackground(filter == null ? NetoopsColors.get(NetoopsColors.INVALID) : null);
        error.setForeground(filter == null ? NetoopsColors.get(NetoopsColors.LEVEL_ERROR) : null);
    }

    private void key(Event e) {
        if (e.keyCode == SWT.ARROW_DOWN) {
            e.doit = false;
            remember();
            if (history.isEmpty()) {
                leave.run();
            } else {
                showHistory();
            }
        } else if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
            remember();
            leave.run();
        } else if (e.keyCode == SWT.ESC) {
            text.setText(""); //$NON-NLS-1$
            leave.run();
        }
    }

    private void remember() {
        String now = text.getText().strip();
        if (!now.isEmpty() && filter != null) {
            history.remove(now);
            history.add(0, now);
            if (history.size() > HISTORY_MAX) {
                history.remove(HISTORY_MAX);
            }
        }
    }

    private void showHistory() {
        Menu menu = new Menu(text);
        for (String earlier : history) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(earlier.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.addListener(SWT.Selection, e -> text.setText(earlier));
        }
        menu.setLocation(text.toDisplay(0, text.getSize().y));
        menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Says how many of how many pass. */
    void counted(String now) {
        if (!now.equals(counts.getText())) {
            counts.setText(now);
            layout(true);
        }
    }

    void restore(IDialogSettings settings) {
        String[] known = settings.getArray(HISTORY);
        if (known != null) {
            history.addAll(Arrays.asList(known).subList(0, Math.min(HISTORY_MAX, known.length)));
        }
    }

    void save(IDialogSettings settings) {
        settings.put(HISTORY, history.toArray(String[]::new));
    }
}
