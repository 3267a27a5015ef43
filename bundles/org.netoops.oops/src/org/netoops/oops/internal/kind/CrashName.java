// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.netoops.oops.internal.name.FunctionNames;
import org.netoops.oops.internal.name.RustNames;
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
    public static CrashName plain(String text) {
        String title = TitleText.normalised(text);
        return new CrashName(title, List.of(), SyzbotTypes.of(title), null, null);
    }

    /** The same, doubtful for this reason. */
    public CrashName doubtful(String reason) {
        return new CrashName(title, altTitles, type, function, reason);
    }

    /** A name without a function in its title, with the function at fault beside it. */
    public CrashName blaming(String symbol) {
        return symbol == null ? this : new CrashName(title, altTitles, type, FunctionNames.withoutSyscallPrefix(known(symbol)), corrupted);
    }

    /**
     * A name with the function at fault.
     *
     * @param format       title with "%s" in the place of the function
     * @param classFormats broader titles under which bugs of this class are known, with "%s" too
     * @param symbol       the function as printed, or null when none was found
     */
    public static CrashName in(String format, List<String> classFormats, String symbol) {
        return in(format, classFormats, symbol, null);
    }

    /**
     * A name with one function that stands for many.
     *
     * @param bucket the common name, or null to take the symbol's own
     */
    public static CrashName in(String format, List<String> classFormats, String symbol, String bucket) {
        String full = symbol == null ? NO_FUNCTION : known(symbol);
        String function = bucket == null ? FunctionNames.withoutSyscallPrefix(full) : bucket;
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
        return new CrashName(title, List.copyOf(alternatives), SyzbotTypes.of(title), symbol == null ? null : function,
            symbol == null ? "the report names no function to blame" : null);
    }

    private static String known(String symbol) {
        String rust = RustNames.demangled(symbol);
        return rust == null ? FunctionNames.withoutSuffix(symbol) : rust;
    }

    private static String filled(String format, String function) {
        return TitleText.normalised(format.replace("%s", function));
    }
}
