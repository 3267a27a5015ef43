// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What {@code netoops} alone understands. */
@Command(name = "netoops", version = "netoops " + Main.VERSION, synopsisSubcommandLabel = "COMMAND",
        description = "Receives, parses, groups and shows crashes of Linux kernels.",
        footer = {"", "Exit status: 0 done, 1 something could not be read or written, 2 wrong usage.",
            "'netoops help COMMAND' tells more about a command."})
final class RootCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
