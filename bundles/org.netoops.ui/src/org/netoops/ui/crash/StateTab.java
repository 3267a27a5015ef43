// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.netoops.oops.CodeBytes;
import org.netoops.oops.Oops;
import org.netoops.ui.table.Ellipsis;
import org.netoops.ui.table.Headings;
import org.netoops.ui.table.Printable;
import org.netoops.ui.table.Shorten;
import org.netoops.ui.table.Tsv;
import org.netoops.ui.theme.NetoopsColors;

/** The machine's state: registers and the bytes of the code around the crash. */
final class StateTab extends SashForm {
    private final Table registers;
    private final StyledText code;
    private final Label codeLabel;

    StateTab(Composite parent) {
        super(parent, SWT.VERTICAL);
        registers = new Table(this, SWT.MULTI | SWT.FULL_SELECTION);
        registers.setHeaderVisible(true);
        registers.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = Messages.State_registers;
                }
            }
        });
        column(Messages.State_register, 110);
        column(Messages.State_value, 260);
        Headings.install(registers);
        Ellipsis.install(registers, c -> Shorten.END).tips();
        Composite lower = new Composite(this, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 4).applyTo(lower);
        codeLabel = new Label(lower, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(codeLabel);
        code = new StyledText(lower, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        code.setFont(JFaceResources.getFont(JFaceResources.TEXT_FONT));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(code);
        setWeights(3, 1);
    }

    private void column(String title, int width) {
        TableColumn c = new TableColumn(registers, SWT.LEFT);
        c.setText(title);
        c.setWidth(width);
    }

    void show(Oops oops) {
        Map<String, String> values = oops.registers().values();
        values.forEach((name, value) -> {
            TableItem item = new TableItem(registers, SWT.NONE);
            item.setText(new String[] { Printable.of(name), Printable.of(value) });
            // The theme's font for tables would win over one that is set for the table.
            item.setFont(JFaceResources.getFont(JFaceResources.TEXT_FONT));
        });
        if (values.isEmpty()) {
            new TableItem(registers, SWT.NONE).setText(new String[] { "–", Messages.State_none }); //$NON-NLS-1$
        }
        show(oops.code());
    }

    private void show(CodeBytes bytes) {
        if (bytes == null) {
            codeLabel.setText(Messages.State_noCode);
            return;
        }
        codeLabel.setText(bytes.trap() < 0 ? Messages.State_code : Messages.State_codeTrap);
        Marked marked = Marked.of(bytes);
        code.setText(marked.text());
        if (marked.length() > 0) {
            code.setStyleRange(new StyleRange(marked.start(), marked.length(), null, NetoopsColors.get(NetoopsColors.GUILTY), SWT.BOLD));
        }
    }

    /** Code bytes with the ones of the crashed instruction in angle brackets, as the kernel prints them. */
    record Marked(String text, int start, int length) {

        static Marked of(CodeBytes bytes) {
            String[] groups = bytes.bytes().split(" "); //$NON-NLS-1$
            StringBuilder b = new StringBuilder();
            int start = 0;
            int length = 0;
            for (int i = 0; i < groups.length; i++) {
                b.append(i == 0 ? "" : " "); //$NON-NLS-1$ //$NON-NLS-2$
                if (i == bytes.trap()) {
                    start = b.length();
                    b.append('<').append(groups[i]).append('>');
                    length = b.length() - start;
                } else {
                    b.append(groups[i]);
                }
            }
            return new Marked(b.toString(), start, length);
        }
    }

    /** Copies the selected registers, or the selected part of the code when that has the focus. */
    void copySelection() {
        if (code.isFocusControl()) {
            code.copy();
            return;
        }
        StringBuilder b = new StringBuilder();
        for (TableItem item : registers.getSelection()) {
            b.append(item.getText(0)).append('\t').append(item.getText(1)).append('\n');
        }
        Tsv.toClipboard(getDisplay(), b.toString());
    }
}
