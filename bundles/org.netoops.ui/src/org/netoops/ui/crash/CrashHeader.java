// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.netoops.archive.StoredCrash;
import org.netoops.ui.table.Printable;
import org.netoops.ui.theme.NetoopsColors;

/** Title, place and state of a crash; stays in sight whatever is scrolled below it. */
final class CrashHeader extends Composite {
    /** Lines are further apart than this, labels in one line less. */
    private static final int LINE = 8;

    private final Label title;
    private final Composite place;
    private final Composite state;

    CrashHeader(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).spacing(0, 3).applyTo(this);
        title = new Label(this, SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        place = line();
        state = line();
    }

    private Composite line() {
        Composite line = new Composite(this, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 6;
        line.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(line);
        // The lines break where the width ends, so their height depends on it.
        addListener(SWT.Resize, e -> refit(line));
        return line;
    }

    void show(StoredCrash crash) {
        title.setText(Printable.of(crash.oops().verdict().title()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        fill(place, CrashFacts.place(crash));
        fill(state, CrashFacts.state(crash));
        refit(place);
        refit(state);
        getParent().layout(true, true);
    }

    private static void fill(Composite line, List<CrashFacts.Fact> facts) {
        for (Control old : line.getChildren()) {
            old.dispose();
        }
        for (CrashFacts.Fact fact : facts) {
            if (line.getChildren().length > 0) {
                new Label(line, SWT.NONE).setText("·"); //$NON-NLS-1$
            }
            Label label = new Label(line, SWT.NONE);
            label.setText(fact.text().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            label.setToolTipText(fact.tip());
            if (fact.colour() != null) {
                colour(label, fact.colour());
            }
        }
    }

    private static void colour(Label label, String key) {
        label.setForeground(NetoopsColors.get(key));
        NetoopsColors.onChange(label, () -> label.setForeground(NetoopsColors.get(key)));
    }

    private void refit(Composite line) {
        int width = getClientArea().width - 16;
        if (width > 0) {
            int height = line.computeSize(width, SWT.DEFAULT).y;
            GridDataFactory.fillDefaults().grab(true, false).hint(100, height).applyTo(line);
            getParent().layout(new Control[] { line });
            dots(line);
        }
    }

    /** A dot between two facts is none at the end of a line. */
    private static void dots(Composite line) {
        Control[] all = line.getChildren();
        for (int i = 1; i + 1 < all.length; i += 2) {
            all[i].setVisible(Math.abs(all[i - 1].getBounds().y - all[i + 1].getBounds().y) < LINE);
        }
    }
}
