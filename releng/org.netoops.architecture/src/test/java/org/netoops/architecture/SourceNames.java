// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.architecture;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Qualified names in Java source: imports, and names that are written out in the code. */
final class SourceNames {
    /** Comments and literals: they may speak of anything. A text block has to be tried before a plain string. */
    private static final Pattern NOT_CODE = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("\\bimport\\s+(?:static\\s+)?([\\w.]+)");
    /** Roots under which nobody names a local variable's fields. */
    private static final Pattern WRITTEN_OUT = Pattern.compile(
            "(?<![\\w.])(?:org\\.(?:netoops|eclipse|osgi|sqlite|postgresql|slf4j|junit|apache)|com\\.(?:google|sun)|io\\.netty|picocli|jakarta)\\.[\\w.]+");

    private SourceNames() {
    }

    static SortedSet<String> of(String source) {
        String code = NOT_CODE.matcher(source).replaceAll(" ");
        SortedSet<String> names = new TreeSet<>();
        for (Matcher m = IMPORT.matcher(code); m.find();) {
            names.add(m.group(1));
        }
        for (Matcher m = WRITTEN_OUT.matcher(code); m.find();) {
            names.add(m.group());
        }
        return names;
    }
}
