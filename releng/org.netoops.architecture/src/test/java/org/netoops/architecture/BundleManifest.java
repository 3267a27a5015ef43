// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;

/** The two headers of a bundle's manifest that make dependencies. */
record BundleManifest(List<String> requiredBundles, List<String> importedPackages) {
    static BundleManifest read(Path bundle) throws IOException {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            var main = new Manifest(in).getMainAttributes();
            return new BundleManifest(names(main.getValue("Require-Bundle")), names(main.getValue("Import-Package")));
        }
    }

    /** The names of a header's elements, without attributes; commas inside quotes belong to version ranges. */
    static List<String> names(String header) {
        List<String> result = new ArrayList<>();
        if (header == null) {
            return result;
        }
        for (String element : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            result.add(element.split(";")[0].strip());
        }
        return result;
    }
}
