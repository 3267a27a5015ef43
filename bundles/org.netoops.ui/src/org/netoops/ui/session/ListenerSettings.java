// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.osgi.util.NLS;
import org.netoops.collector.AllowList;
import org.netoops.collector.CollectorConfig;
import org.netoops.collector.CollectorException;
import org.netoops.ui.preferences.Preferences;

/** The preferences as a configuration of the collector. */
final class ListenerSettings {

    private ListenerSettings() {
    }

    /** @throws CollectorException when an address or a port isn't one */
    static CollectorConfig read() throws CollectorException {
        IPreferenceStore store = Preferences.store();
        List<InetSocketAddress> listen = new ArrayList<>();
        String address = store.getString(Preferences.ADDRESS).strip();
        try {
            for (int port : Preferences.ports(store.getString(Preferences.PORTS))) {
                listen.add(address.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(InetAddress.getByName(address), port));
            }
        } catch (IllegalArgumentException e) {
            throw new CollectorException(NLS.bind(Messages.Listener_badPorts, e.getMessage()), e);
        } catch (UnknownHostException e) {
            throw new CollectorException(NLS.bind(Messages.Listener_badAddress, address), e);
        }
        CollectorConfig standard = CollectorConfig.defaults();
        int buffer = Math.clamp(store.getInt(Preferences.BUFFER), 1, 1024) << 20;
        return new CollectorConfig(listen, buffer, standard.queue(), standard.quiet(), standard.batchDelay(), standard.limits(),
                Session.get().keys()).allowing(allowed()).skipping(Preferences.skipped());
    }

    /** A list that somebody else has written into the preferences may be wrong; to listen to everybody then would be the worse mistake. */
    private static AllowList allowed() throws CollectorException {
        try {
            return Preferences.allowed();
        } catch (IllegalArgumentException e) {
            throw new CollectorException(NLS.bind(Messages.Listener_badSources, e.getMessage()), e);
        }
    }
}
