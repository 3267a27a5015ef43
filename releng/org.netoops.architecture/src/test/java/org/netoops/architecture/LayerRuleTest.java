// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arrows between the bundles run only as the table of layers allows, and the check would notice if they didn't. */
class LayerRuleTest {
    private static final Path BUNDLES = Path.of("..", "..", "bundles");

    @TempDir
    Path bundles;

    @Test
    void theProjectKeepsTheRule() throws IOException {
        assertEquals(List.of(), LayerRule.violations(BUNDLES));
    }

    @Test
    void theProjectIsReallyRead() throws IOException {
        for (String name : List.of("log", "wire", "oops", "archive", "cli", "model", "ui", "app")) {
            Path bundle = BUNDLES.resolve("org.netoops." + name);
            assertTrue(Files.exists(bundle.resolve("META-INF/MANIFEST.MF")), name);
            assertTrue(!LayerRule.javaFiles(bundle.resolve("src")).isEmpty(), name);
        }
        assertTrue(BundleManifest.read(BUNDLES.resolve("org.netoops.wire")).requiredBundles().contains("org.netoops.log"));
    }

    @Test
    void anArrowUpwardsInAManifestIsReported() throws IOException {
        bundle("wire", "Require-Bundle: org.netoops.log,org.netoops.oops;bundle-version=\"[0.1.0,0.2.0)\"", "class A {}");
        assertEquals(List.of("org.netoops.wire: MANIFEST.MF requires bundle org.netoops.oops"), LayerRule.violations(bundles));
    }

    @Test
    void aLibraryBelowItsLayerIsReported() throws IOException {
        bundle("oops", "Import-Package: javax.sql,org.sqlite;version=\"[3.54.0,4.0.0)\"", "class A {}");
        assertEquals(List.of("org.netoops.oops: MANIFEST.MF imports package org.sqlite"), LayerRule.violations(bundles));
    }

    @Test
    void anImportUpwardsIsReported() throws IOException {
        bundle("oops", "X: y", "import static org.netoops.wire.A.b;\nclass A {}");
        assertEquals(List.of("org.netoops.oops: src/A.java uses org.netoops.wire.A.b"), LayerRule.violations(bundles));
    }

    @Test
    void aWrittenOutNameIsReported() throws IOException {
        bundle("triage", "X: y", "class A { org.netoops.archive.Archive a; }");
        assertEquals(List.of("org.netoops.triage: src/A.java uses org.netoops.archive.Archive"), LayerRule.violations(bundles));
    }

    @Test
    void emfBelowTheModelIsReported() throws IOException {
        bundle("archive", "Require-Bundle: org.eclipse.emf.ecore", "import org.eclipse.emf.ecore.EObject;\nclass A {}");
        assertEquals(2, LayerRule.violations(bundles).size());
    }

    @Test
    void swtAndJFaceBelowTheUiAreReported() throws IOException {
        bundle("model", "Require-Bundle: org.eclipse.emf.ecore,org.eclipse.swt",
                "import org.eclipse.emf.ecore.EObject;\nimport org.eclipse.jface.viewers.Viewer;\nclass A {}");
        assertEquals(List.of("org.netoops.model: MANIFEST.MF requires bundle org.eclipse.swt",
                "org.netoops.model: src/A.java uses org.eclipse.jface.viewers.Viewer"), LayerRule.violations(bundles));
    }

    @Test
    void osgiInTheCommandLineIsReported() throws IOException {
        bundle("cli", "X: y", "import org.osgi.framework.Bundle;\nimport picocli.CommandLine;\nclass A {}");
        assertEquals(List.of("org.netoops.cli: src/A.java uses org.osgi.framework.Bundle"), LayerRule.violations(bundles));
    }

    @Test
    void aBundleThatIsNotInTheTableIsReported() throws IOException {
        bundle("extra", "X: y", "class A {}");
        assertEquals(List.of("org.netoops.extra has no place in the table of layers"), LayerRule.violations(bundles));
    }

    @Test
    void aPrefixOfANameIsNotTheName() throws IOException {
        bundle("wire", "X: y", "import org.netoops.logs.A;\nclass A {}");
        assertEquals(1, LayerRule.violations(bundles).size());
    }

    @Test
    void whatIsAllowedIsNotReported() throws IOException {
        bundle("collector", "Require-Bundle: org.netoops.wire\nImport-Package: io.netty.channel;version=\"[4.2.0,5.0.0)\"",
                "import java.util.List;\nimport io.netty.channel.Channel;\nimport org.netoops.collector.internal.B;\nclass A {}");
        assertEquals(List.of(), LayerRule.violations(bundles));
    }

    private void bundle(String name, String headers, String source) throws IOException {
        Path bundle = Files.createDirectories(bundles.resolve("org.netoops." + name));
        Files.createDirectories(bundle.resolve("META-INF"));
        Files.createDirectories(bundle.resolve("src"));
        Files.writeString(bundle.resolve("META-INF/MANIFEST.MF"), "Manifest-Version: 1.0\n" + headers + "\n");
        Files.writeString(bundle.resolve("src/A.java"), source);
    }
}
