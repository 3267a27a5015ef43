// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.netoops.ui.table.CopyCommand;
import org.netoops.ui.table.Tsv;
import org.netoops.ui.theme.NetoopsColors;

/** The bytes of the datagram looked at; those of the field looked at are marked. */
public final class BytesView extends ViewPart implements CaptureListener {
    /** Id of the view. */
    public static final String ID = "org.netoops.ui.capture.bytes"; //$NON-NLS-1$

    private final CaptureModel model = CaptureModel.get();
    private StyledText text;
    /** Whether the caret is being moved by us and not by the user. */
    private boolean moving;

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 4, 6, 4);
        text.addListener(SWT.Selection, e -> moved());
        text.addCaretListener(e -> moved());
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Bytes_name;
            }
        });
        NetoopsColors.onChange(text, this::bytes);
        actions();
        model.add(this);
        selected();
    }

    private void actions() {
        Action copy = new Action(Messages.Bytes_copyHex) {
            @Override
            public void run() {
                copy();
            }
        };
        Action copyText = new Action(Messages.Bytes_copySeen) {
            @Override
            public void run() {
                Tsv.toClipboard(text.getDisplay(), text.getSelectionText().isEmpty() ? text.getText() : text.getSelectionText());
            }
        };
        CopyCommand.bind(getSite(), copy);
        MenuManager manager = new MenuManager();
        manager.add(copy);
        manager.add(copyText);
        text.setMenu(manager.createContextMenu(text));
    }

    /** The selected bytes, else those of the field, else all. */
    private void copy() {
        Inspected now = model.inspected();
        if (now.payload() == null) {
            return;
        }
        Point selected = text.getSelection();
        int start = HexText.byteAt(selected.x, now.payload().length);
        int end = HexText.byteAt(Math.max(selected.x, selected.y - 1), now.payload().length);
        boolean some = selected.y - selected.x > 1 && start >= 0 && end >= start;
        boolean field = !some && now.end() > now.start();
        Tsv.toClipboard(text.getDisplay(), HexText.digits(now.payload(), some ? start : field ? now.start() : 0,
                some ? end + 1 : field ? now.end() : now.payload().length));
    }

    private void moved() {
        if (!moving && model.inspected().payload() != null) {
            int at = HexText.byteAt(text.getCaretOffset(), model.inspected().payload().length);
            if (at >= 0) {
                model.byteAt(at);
            }
        }
    }

    @Override
    public void selected() {
        byte[] payload = model.inspected().payload();
        moving = true;
        if (payload == null) {
            text.setText(model.inspected().row() == null ? Messages.Bytes_none : Messages.Bytes_gone);
        } else {
            text.setText(HexText.of(payload));
        }
        moving = false;
        setContentDescription(payload == null ? "" : NLS.bind(Messages.Bytes_count, String.format("%,d", payload.length))); //$NON-NLS-1$ //$NON-NLS-2$
        bytes();
    }

    @Override
    public void bytes() {
        Inspected now = model.inspected();
        if (now.payload() == null) {
            return;
        }
        Color mark = NetoopsColors.get(NetoopsColors.MARKED_BYTES);
        List<StyleRange> ranges = new ArrayList<>();
        for (int row = now.start() / HexText.ROW * HexText.ROW; row < now.end(); row += HexText.ROW) {
            int from = Math.max(row, now.start());
            int last = Math.min(row + HexText.ROW, now.end()) - 1;
            ranges.add(new StyleRange(HexText.hexAt(from), HexText.hexAt(last) + 2 - HexText.hexAt(from), null, mark));
            ranges.add(new StyleRange(HexText.characterAt(from), last - from + 1, null, mark));
        }
        text.setStyleRanges(ranges.toArray(StyleRange[]::new));
        if (now.end() > now.start() && !text.isFocusControl()) {
            moving = true;
            text.setSelection(HexText.hexAt(now.start()));
            text.showSelection();
            moving = false;
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        model.remove(this);
        super.dispose();
    }
}
