// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Nothing that the tests do may put an entry of severity error into the Error Log. */
final class CleanLog implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Ui.settle();
        Path log = Platform.getLogFileLocation().toFile().toPath();
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("!(ENTRY|SUBENTRY \\d+) \\S+ 4 .*")) {
                fail("error in the log: " + String.join("\n", lines.subList(i, Math.min(lines.size(), i + 12))));
            }
        }
    }
}
