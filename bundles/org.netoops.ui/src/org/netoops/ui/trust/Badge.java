// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.trust;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netoops.log.Verification;
import org.netoops.ui.theme.NetoopsColors;

/**
 * How a verification is shown: a symbol and a word, so that it can be told without colours, and what it means.
 *
 * @param symbol  one character
 * @param word    what stands beside it
 * @param meaning what is known about the sender, in a sentence
 * @param advice  what can be done, or null
 * @param colour  key of the colour of its text, or null for the usual one
 */
public record Badge(String symbol, String word, String meaning, String advice, String colour) {

    /** The badge of a verification. */
    public static Badge of(Verification v) {
        return switch (v) {
            case NONE -> new Badge("–", Messages.Word_none, Messages.Meaning_none, Messages.Advice_none, null); //$NON-NLS-1$
            case UNSIGNED -> new Badge("–", Messages.Word_unsigned, Messages.Meaning_unsigned, Messages.Advice_unsigned, null); //$NON-NLS-1$
            case VERIFIED -> new Badge("✓", Messages.Word_verified, Messages.Meaning_verified, null, NetoopsColors.VERIFIED); //$NON-NLS-1$
            case UNKNOWN_KEY -> new Badge("?", Messages.Word_unknownKey, Messages.Meaning_unknownKey, Messages.Advice_unknownKey, //$NON-NLS-1$
                    NetoopsColors.LEVEL_WARN);
            case BAD_TAG -> new Badge("✗", Messages.Word_badTag, Messages.Meaning_badTag, Messages.Advice_badTag, NetoopsColors.LEVEL_ERROR); //$NON-NLS-1$
            case REPLAYED -> new Badge("↺", Messages.Word_replayed, Messages.Meaning_replayed, Messages.Advice_replayed, //$NON-NLS-1$
                    NetoopsColors.LEVEL_WARN);
        };
    }

    /** The ways by which a crash came, that of the report shown first. */
    public static String ways(String shown, List<String> all) {
        return Stream.concat(Stream.of(shown), all.stream()).distinct().collect(Collectors.joining(" + ")); //$NON-NLS-1$
    }

    /** Symbol and word. */
    public String text() {
        return symbol + ' ' + word;
    }

    /** What it means and what to do, a line each. */
    public String tip() {
        return advice == null ? meaning : meaning + '\n' + advice;
    }
}
