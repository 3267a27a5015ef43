// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.trust;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Advice_badTag;
    public static String Advice_none;
    public static String Advice_replayed;
    public static String Advice_unknownKey;
    public static String Advice_unsigned;
    public static String Meaning_badTag;
    public static String Meaning_none;
    public static String Meaning_replayed;
    public static String Meaning_unknownKey;
    public static String Meaning_unsigned;
    public static String Meaning_verified;
    public static String Word_badTag;
    public static String Word_none;
    public static String Word_replayed;
    public static String Word_unknownKey;
    public static String Word_unsigned;
    public static String Word_verified;

    static {
        NLS.initializeMessages("org.netoops.ui.trust.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
