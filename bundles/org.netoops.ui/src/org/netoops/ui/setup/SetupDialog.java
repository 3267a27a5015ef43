// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.setup;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.netoops.collector.CollectorConfig;
import org.netoops.collector.CollectorStatus;
import org.netoops.ui.session.Session;

/** Shows the exact commands that make a machine send its crashes here, and says when its first packet comes. It doesn't block the window. */
public final class SetupDialog extends TitleAreaDialog {
    private static final String DEVICE = "eth0"; //$NON-NLS-1$

    private Combo target;
    private Text port;
    private Text device;
    private Text mac;
    private CommandField load;
    private CommandField boot;
    private CommandField findMac;
    private ArrivalLabel arrival;

    /** Makes the dialog; open it with {@link #open()}. */
    public SetupDialog(Shell parent) {
        super(parent);
        setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Setup_shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Setup_title);
        setMessage(Messages.Setup_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(area);
        fields(area);
        explain(area, Messages.Setup_loadLabel);
        load = new CommandField(area, Messages.Setup_loadName);
        explain(area, Messages.Setup_bootLabel);
        boot = new CommandField(area, Messages.Setup_bootName);
        explain(area, Messages.Setup_macLabel);
        findMac = new CommandField(area, Messages.Setup_macName);
        explain(area, Messages.Setup_testLabel);
        new CommandField(area, Messages.Setup_testName).show(NetconsoleCommand.test());
        arrival = new ArrivalLabel(area);
        update();
        return area;
    }

    private void fields(Composite area) {
        List<String> addresses = HostAddresses.find();
        label(area, Messages.Setup_target);
        target = new Combo(area, SWT.DROP_DOWN);
        target.setItems(addresses.toArray(String[]::new));
        target.setText(addresses.isEmpty() ? "" : addresses.get(0)); //$NON-NLS-1$
        wide(target);
        port = text(area, Messages.Setup_port, String.valueOf(listeningPort()));
        device = text(area, Messages.Setup_device, DEVICE);
        mac = text(area, Messages.Setup_mac, ""); //$NON-NLS-1$
        mac.setMessage(Messages.Setup_macHint);
        for (Control field : List.of(target, port, device, mac)) {
            field.addListener(SWT.Modify, event -> update());
        }
    }

    private Text text(Composite area, String label, String value) {
        label(area, label);
        Text text = new Text(area, SWT.BORDER);
        text.setText(value);
        wide(text);
        return text;
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(control);
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private static void explain(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(560, SWT.DEFAULT).indent(0, 8).applyTo(label);
    }

    private static int listeningPort() {
        CollectorStatus status = Session.get().collector().status();
        return status == null || status.endpoints().isEmpty() ? CollectorConfig.NETCONSOLE_PORT : status.endpoints().get(0).getPort();
    }

    private void update() {
        boolean valid = port.getText().matches("[1-9]\\d{0,4}") && Integer.parseInt(port.getText()) <= 65_535; //$NON-NLS-1$
        setErrorMessage(valid ? null : Messages.Setup_portInvalid);
        if (valid && load != null && findMac != null) {
            NetconsoleCommand command = new NetconsoleCommand(target.getText().strip(), Integer.parseInt(port.getText()), device.getText().strip(),
                    mac.getText().strip());
            load.show(command.load());
            boot.show(command.boot());
            findMac.show(command.findMac());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        close();
    }

    @Override
    public boolean close() {
        if (arrival != null) {
            arrival.stop();
        }
        return super.close();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
