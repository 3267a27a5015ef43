// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.List;
import java.util.function.LongConsumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.netoops.model.Frame;
import org.netoops.model.Occurrence;
import org.netoops.ui.table.Ellipsis;
import org.netoops.ui.table.Headings;
import org.netoops.ui.table.Settings;
import org.netoops.ui.table.Shorten;
import org.netoops.ui.table.Tsv;
import org.netoops.ui.theme.NetoopsColors;

/** Where in the code: every stack with its frames. */
final class TraceTab extends Composite {
    private static final String HIDE = "hideUnreliable"; //$NON-NLS-1$
    /** A dump of all CPUs has thousands of frames; opening them all would bury the stack that matters. */
    private static final int EXPAND_AT_MOST = 400;

    private final TreeViewer viewer;
    private final Button hide;
    private final LongConsumer showLine;
    private Occurrence crash;

    TraceTab(Composite parent, LongConsumer showLine, CopyActions copy) {
        super(parent, SWT.NONE);
        this.showLine = showLine;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        hide = new Button(this, SWT.CHECK);
        hide.setText(Messages.Trace_hide);
        hide.setToolTipText(Messages.Trace_hideTip);
        hide.setSelection(Settings.section(CrashEditor.ID).getBoolean(HIDE));
        GridDataFactory.swtDefaults().indent(6, 2).applyTo(hide);
        viewer = new TreeViewer(this, SWT.MULTI | SWT.FULL_SELECTION);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        tree.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = Messages.Trace_name;
                }
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        viewer.setContentProvider(new TraceContent());
        column(Messages.Trace_function, 330, TraceLabels.FUNCTION);
        column(Messages.Trace_offset, 130, TraceLabels.OFFSET);
        column(Messages.Trace_module, 120, TraceLabels.MODULE);
        column(Messages.Trace_source, 240, TraceLabels.SOURCE);
        Headings.install(tree);
        // Long names differ at both ends.
        Ellipsis.install(tree, c -> c == TraceLabels.FUNCTION.ordinal() || c == TraceLabels.SOURCE.ordinal() ? Shorten.MIDDLE : Shorten.END).tips();
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer v, Object parentElement, Object element) {
                return !hide.getSelection() || !(element instanceof Frame f) || f.isReliable();
            }
        });
        viewer.addDoubleClickListener(e -> showLineOfSelection());
        hide.addListener(SWT.Selection, e -> {
            Settings.section(CrashEditor.ID).put(HIDE, hide.getSelection());
            viewer.refresh();
        });
        NetoopsColors.onChange(tree, viewer::refresh);
        tree.setFont(JFaceResources.getFont(JFaceResources.TEXT_FONT));
        menu(copy);
    }

    private void column(String title, int width, TraceLabels labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(labels.provider());
    }

    private void menu(CopyActions copy) {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu -> {
            Action toLine = new Action(Messages.Trace_showLine) {
                @Override
                public void run() {
                    showLineOfSelection();
                }
            };
            toLine.setEnabled(selectedFrame() != null);
            menu.add(toLine);
            menu.add(new Separator());
            copy.fill(menu, this::copySelection);
        });
        viewer.getTree().setMenu(manager.createContextMenu(viewer.getTree()));
    }

    void show(Occurrence shown) {
        crash = shown;
        long unreliable = frames().stream().filter(f -> !f.isReliable()).count();
        hide.setText(NLS.bind(Messages.Trace_hideCount, unreliable));
        hide.setEnabled(unreliable > 0);
        fit();
        viewer.setInput(shown);
        if (frames().size() <= EXPAND_AT_MOST) {
            viewer.expandAll();
        } else if (!shown.getTraces().isEmpty()) {
            viewer.expandToLevel(shown.getTraces().get(0), 1);
        }
        frames().stream().filter(Frame::isGuilty).findFirst().ifPresent(viewer::reveal);
    }

    /** Columns of which nothing is known only take space. */
    private void fit() {
        Tree tree = viewer.getTree();
        if (frames().stream().allMatch(f -> f.getModule() == null)) {
            tree.getColumn(TraceLabels.MODULE.ordinal()).setWidth(0);
        }
        if (frames().stream().allMatch(f -> f.getSource() == null)) {
            tree.getColumn(TraceLabels.SOURCE.ordinal()).setWidth(0);
        }
    }

    /** Selects the frame that was read from this log line; false when there is none. */
    boolean reveal(long logLine) {
        for (Frame f : frames()) {
            if (f.getLogLine() == logLine) {
                if (!f.isReliable() && hide.getSelection()) {
                    hide.setSelection(false);
                    viewer.refresh();
                }
                select(f);
                return true;
            }
        }
        return false;
    }

    /** Selects the frame that many rows below the selected one, of those that are shown; at an end it stays. The one selected then, or null. */
    Frame step(int by) {
        List<Frame> shown = frames().stream().filter(f -> f.isReliable() || !hide.getSelection()).toList();
        if (shown.isEmpty()) {
            return null;
        }
        int now = shown.indexOf(selectedFrame());
        Frame next = shown.get(now < 0 ? 0 : Math.clamp(now + by, 0, shown.size() - 1));
        select(next);
        return next;
    }

    boolean hasFrame(long logLine) {
        return frames().stream().anyMatch(f -> f.getLogLine() == logLine);
    }

    void copySelection() {
        StringBuilder b = new StringBuilder();
        for (Object element : ((IStructuredSelection) viewer.getSelection()).toList()) {
            b.append(element instanceof Frame f ? FrameText.line(f).strip() : TraceLabels.FUNCTION.text(element)).append('\n');
        }
        Tsv.toClipboard(getDisplay(), b.toString());
    }

    Tree tree() {
        return viewer.getTree();
    }

    private void select(Frame frame) {
        viewer.setSelection(new StructuredSelection(frame), true);
    }

    private Frame selectedFrame() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Frame f ? f : null;
    }

    /** Shows the log line of the selected frame; folds or unfolds a selected stack. */
    void showLineOfSelection() {
        Frame frame = selectedFrame();
        if (frame != null) {
            showLine.accept(frame.getLogLine());
        } else if (!viewer.getStructuredSelection().isEmpty()) {
            Object section = viewer.getStructuredSelection().getFirstElement();
            viewer.setExpandedState(section, !viewer.getExpandedState(section));
        }
    }

    private List<Frame> frames() {
        return crash == null ? List.of() : crash.getTraces().stream().flatMap(t -> t.getFrames().stream()).toList();
    }
}
