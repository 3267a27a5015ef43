// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps the committed {@code src-gen} of the model bundle and its genmodel in step.
 *
 * <p>Arguments: {@code check|write}, the bundle's directory, the genmodel's path inside it. {@code check} fails when the
 * committed sources differ from what the model gives, {@code write} overwrites them.
 */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3 || !List.of("check", "write").contains(args[0])) {
            throw new IllegalArgumentException("usage: check|write BUNDLE_DIRECTORY GENMODEL_PATH");
        }
        Path bundle = Path.of(args[1]).toAbsolutePath().normalize();
        if (!Files.isRegularFile(bundle.resolve(args[2]))) {
            throw new IllegalStateException("There is no " + args[2] + " in " + bundle + ".");
        }
        Path scratch = Files.createTempDirectory("netoops-emfgen");
        try {
            run(args[0].equals("write"), bundle, args[2], scratch);
        } finally {
            Trees.delete(scratch);
        }
    }

    private static void run(boolean write, Path bundle, String genmodel, Path scratch) throws IOException {
        Path committed = bundle.resolve("src-gen");
        Path fresh = Regeneration.of(bundle, genmodel, scratch);
        List<String> differences = Trees.differences(committed, fresh);
        if (differences.isEmpty()) {
            System.out.println("src-gen of " + bundle.getFileName() + " is what " + genmodel + " gives.");
        } else if (write) {
            Trees.replace(committed, fresh);
            System.out.println("Wrote " + committed + ":\n  " + String.join("\n  ", differences));
        } else {
            throw new IllegalStateException("src-gen of " + bundle.getFileName() + " is not what " + genmodel + " gives:\n  "
                    + String.join("\n  ", differences) + "\nRun releng/regenerate-model and commit the result.");
        }
    }
}
