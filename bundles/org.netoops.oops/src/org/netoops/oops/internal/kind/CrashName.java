// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.netoops.oops.internal.name.FunctionNames;
import org.netoops.oops.internal.name.TitleText;

/**
 * What a crash is called, in syzbot's manner.
 *
 * @param title     the title
 * @param altTitles other titles of the same bug
 * @param type      syzbot's type or null
 * @param function  function at fault or null
 * @param corrupted why the name is doubtful, or null
 */
public record CrashName(String title, List<String> altTitles, String type, String function, String corrupted) {
    /** Stands for the function when a report has none to offer. */
    private static final String NO_FUNCTION = "corrupted";

    /** A name without a function. */
    public static CrashName plain(String title, String type) {
        return new CrashName(TitleText.normalised(title), List.of(), type, null, null);
    }

    /**
     * A name with the function at fault.
     *
     * @param format       title with "%s" in the place of the function
     * @param classFormats broader titles under which bugs of this class are known, with "%s" too
     * @param symbol       the function as printed, or null when none was found
     */
    public static CrashName in(String format, String type, List<String> classFormats, String symbol) {
        if (symbol == null) {
            return new CrashName(filled(format, NO_FUNCTION), List.of(), type, null, "the report names no function to blame");
        }
        String full = FunctionNames.withoutSuffix(symbol);
        String function = FunctionNames.withoutSyscallPrefix(full);
        Set<String> alternatives = new LinkedHashSet<>();
        List<String> formats = new ArrayList<>(List.of(format));
        formats.addAll(classFormats);
        List<String> variants = new ArrayList<>(List.of(function));
        variants.addAll(FunctionNames.variants(full));
        for (String variant : variants) {
            formats.forEach(f -> alternatives.add(filled(f, variant)));
        }
        String title = filled(format, function);
        alternatives.remove(title);
        return new CrashName(title, List.copyOf(alternatives), type, function, null);
    }

    private static String filled(String format, String function) {
        return TitleText.normalised(format.replace("%s", function));
    }
}
