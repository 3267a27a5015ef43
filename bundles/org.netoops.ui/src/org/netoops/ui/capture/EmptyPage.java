// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netoops.capture.CaptureReport;
import org.netoops.collector.CollectorStatus;
import org.netoops.ui.handlers.Commands;
import org.netoops.ui.session.CollectorControl.State;
import org.netoops.ui.session.Session;

/** What stands in place of the table while there is nothing in it: why, and what to do. */
final class EmptyPage extends Composite {
    private static final int TEXT_WIDTH = 560;

    private final Label heading;
    private final Label reason;
    private final Button listen;
    private final Button triage;
    private CaptureModel shown;

    EmptyPage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 20).spacing(5, 8).applyTo(this);
        heading = label();
        heading.setFont(JFaceResources.getHeaderFont());
        reason = label();
        triage = button(Messages.Empty_triage, () -> Session.get().importPaths(List.of(shown.source().file())));
        listen = button(Messages.Empty_listen, () -> Commands.run(Commands.LISTEN));
        button(Messages.Empty_open, () -> Commands.run(Commands.OPEN));
        button(Messages.Empty_setup, () -> Commands.run(Commands.SETUP));
    }

    private Label label() {
        Label label = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
        GridDataFactory.swtDefaults().indent(0, 4).applyTo(button);
        return button;
    }

    void show(CaptureModel model) {
        shown = model;
        boolean live = model.source().isLive();
        State state = Session.get().collector().state();
        set(heading, live ? live(state) : model.source().isNone() ? Messages.Empty_none : model.source().reading()
                ? NLS.bind(Messages.Empty_reading, model.source().name()) : NLS.bind(Messages.Empty_file, model.source().name()));
        set(reason, live ? liveReason(state) : problems(model));
        visible(listen, live && state != State.LISTENING && state != State.STARTING);
        visible(triage, model.source().file() != null && model.source().reports().stream().anyMatch(r -> r.lines() > 0));
        layout(true);
    }

    private static void set(Label label, String text) {
        String plain = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
        if (!plain.equals(label.getText())) {
            label.setText(plain);
        }
    }

    private static void visible(Button button, boolean visible) {
        button.setVisible(visible);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) button.getLayoutData()).exclude(!visible).applyTo(button);
    }

    private static String live(State state) {
        CollectorStatus status = Session.get().collector().status();
        if (state != State.LISTENING || status == null) {
            return Messages.Empty_notListening;
        }
        return NLS.bind(Messages.Empty_listening, status.endpoints().stream().map(a -> Integer.toString(a.getPort())).distinct().collect(Collectors.joining(", "))); //$NON-NLS-1$
    }

    private static String liveReason(State state) {
        String problem = Session.get().collector().problem();
        return state == State.LISTENING ? Messages.Empty_nothingYet : problem != null ? problem : Messages.Empty_start;
    }

    private static String problems(CaptureModel model) {
        List<String> lines = model.source().reports().stream().flatMap(EmptyPage::problems).toList();
        return lines.isEmpty() ? "" : String.join("\n", lines); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static java.util.stream.Stream<String> problems(CaptureReport r) {
        return r.datagrams() == 0 && r.lines() > 0 ? java.util.stream.Stream.of(NLS.bind(Messages.Empty_text, String.format("%,d", r.lines()))) //$NON-NLS-1$
                : r.problems().stream().limit(8);
    }
}
