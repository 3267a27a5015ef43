// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may use whom: the table of the project's layers, from the bottom up.
 *
 * @param bundles last segments of the ids of our own bundles that it may use
 * @param packages prefixes of packages outside the JDK that it may use
 */
record Layer(List<String> bundles, List<String> packages) {
    private static final String[] NONE = {};
    private static final String[] ECLIPSE = {"org.eclipse.", "org.osgi."};

    static final Map<String, Layer> TABLE = table();

    private static Map<String, Layer> table() {
        Map<String, Layer> t = new LinkedHashMap<>();
        t.put("log", layer("", NONE));
        t.put("wire", layer("log", NONE));
        t.put("capture", layer("log wire", "com.google.zxing", "com.github.luben.zstd", "org.tukaani.xz", "org.apache.commons."));
        t.put("oops", layer("log", NONE));
        t.put("symbols", layer("log oops", NONE));
        t.put("triage", layer("log oops symbols", NONE));
        t.put("archive", layer("log oops symbols triage", "org.sqlite", "org.postgresql", "com.google.gson"));
        String core = "log wire capture oops symbols triage archive";
        t.put("collector", layer(core, "io.netty."));
        core += " collector";
        t.put("cli", layer(core, "picocli", "com.google.gson"));
        // The model knows EMF and what EMF itself stands on, but nothing that draws.
        t.put("model", layer("log oops symbols triage archive", "org.eclipse.emf.", "org.eclipse.core.", "org.osgi."));
        t.put("ui", layer(core + " model", ECLIPSE));
        t.put("ui.tests", layer(core + " model ui app", "org.eclipse.", "org.osgi.", "org.junit."));
        t.put("app", layer(core + " model ui", ECLIPSE));
        return t;
    }

    private static Layer layer(String bundles, String... packages) {
        return new Layer(bundles.isEmpty() ? List.of() : List.of(bundles.split(" ")), List.of(packages));
    }

    boolean allowsBundle(String name) {
        return bundles.contains(name);
    }

    /** @param name a package or a qualified type name */
    boolean allowsPackage(String name) {
        return packages.stream().anyMatch(p -> name.equals(p) || name.startsWith(p.endsWith(".") ? p : p + "."));
    }
}
