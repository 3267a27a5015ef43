// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.preferences;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.netoops.archive.Archives;
import org.netoops.collector.AllowList;
import org.netoops.oops.SkipList;

/** What the user may set. Kept per workspace; the defaults may be set for a whole installation by system properties of the same names. */
public final class Preferences {
    /** Location of the archive: a file. */
    public static final String ARCHIVE = "netoops.archive"; //$NON-NLS-1$
    /** Ports to listen on, separated by commas. */
    public static final String PORTS = "netoops.ports"; //$NON-NLS-1$
    /** Address to listen on; empty means every address, IPv4 and IPv6. */
    public static final String ADDRESS = "netoops.address"; //$NON-NLS-1$
    /** Socket buffer to ask for, in MiB. */
    public static final String BUFFER = "netoops.buffer"; //$NON-NLS-1$
    /** Whether to listen as soon as the archive is open. */
    public static final String AUTOSTART = "netoops.autostart"; //$NON-NLS-1$
    /** Whether a group seen for the first time raises a notification. */
    public static final String NOTIFY = "netoops.notify"; //$NON-NLS-1$

    /** Location of the keyring: a file. */
    public static final String KEYRING = "netoops.keys"; //$NON-NLS-1$

    /** Networks that may send, one a line; empty means everybody. */
    public static final String ALLOW = "netoops.allow"; //$NON-NLS-1$
    /** Patterns of functions that are not to blame, one a line. */
    public static final String SKIP = "netoops.skip"; //$NON-NLS-1$

    private static final String NODE = "org.netoops.ui"; //$NON-NLS-1$
    private static final ScopedPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);

    private Preferences() {
    }

    /** The store, for preference pages and listeners. */
    public static ScopedPreferenceStore store() {
        return STORE;
    }

    /** Sets and saves a value. */
    public static void set(String key, String value) {
        STORE.setValue(key, value);
        try {
            STORE.save();
        } catch (java.io.IOException e) {
            // The value holds until the application ends, and preferences are saved again then; nothing is lost by going on.
            org.eclipse.core.runtime.ILog.of(Preferences.class).warn(e.getMessage());
        }
    }

    /** The archive to use. */
    public static String archive() {
        return STORE.getString(ARCHIVE);
    }

    /** The keyring to use. */
    public static String keyring() {
        return STORE.getString(KEYRING);
    }

    /** Lines of a text without blank ones and comments, which begin with {@code #}. */
    static List<String> lines(String text) {
        return text.lines().map(l -> l.replaceFirst("#.*", "").strip()).filter(l -> !l.isEmpty()).toList(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Who may send.
     *
     * @throws IllegalArgumentException when a line is no network
     */
    public static AllowList allowed() {
        return allowed(STORE.getString(ALLOW));
    }

    static AllowList allowed(String text) {
        List<String> networks = lines(text);
        return networks.isEmpty() ? AllowList.ALL : AllowList.parse(String.join(",", networks)); //$NON-NLS-1$
    }

    /** Functions that are not to blame. */
    public static SkipList skipped() {
        return SkipList.of(lines(STORE.getString(SKIP)));
    }

    static String defaultArchive() {
        return String.valueOf(Archives.defaultFile());
    }

    /**
     * The ports in a list as the user writes it.
     *
     * @throws IllegalArgumentException when one is no number in 0 to 65535, or there is none; its message is that part of the text
     */
    public static List<Integer> ports(String text) {
        List<Integer> ports = Arrays.stream(text.split("[,;\\s]+")).filter(p -> !p.isEmpty()).map(Preferences::port).distinct().toList(); //$NON-NLS-1$
        if (ports.isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return ports;
    }

    private static Integer port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) { //$NON-NLS-1$
            throw new IllegalArgumentException(text);
        }
        return Integer.valueOf(text);
    }
}
