// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/** How all commands tell of wrong usage and of failures: one line on standard error, never a stack trace. */
final class Usage {

    private Usage() {
    }

    static void configure(CommandLine root, Shell shell) {
        root.setOut(new PrintWriter(shell.out(), true));
        root.setErr(new PrintWriter(shell.err(), true));
        root.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(shell.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        root.setParameterExceptionHandler((e, args) -> wrong(e, args, shell));
        root.setExecutionExceptionHandler((e, line, result) -> failed(e, line, shell));
    }

    private static int wrong(ParameterException e, String[] args, Shell shell) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        String unknown = e instanceof MissingParameterException ? unknownOption(e.getCommandLine(), args) : null;
        shell.err().println("netoops: " + Printable.line(unknown == null ? e.getMessage() : "Unknown option: '" + unknown + "'"));
        shell.err().println("Try '" + name + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    /** picocli tells what is missing before what it did not understand; a mistyped option is mostly why something is missing. */
    private static String unknownOption(CommandLine line, String[] args) {
        for (String arg : args) {
            String name = arg.indexOf('=') < 0 ? arg : arg.substring(0, arg.indexOf('='));
            if (name.length() > 1 && name.startsWith("-") && !line.getCommandSpec().optionsMap().containsKey(name)) {
                return arg;
            }
        }
        return null;
    }

    private static int failed(Exception e, CommandLine line, Shell shell) {
        if (e instanceof CommandFailure f) {
            shell.fail(f.getMessage());
            return f.status();
        }
        // an error of ours: told as such; the details are for those who ask for them
        shell.fail(line.getCommandName() + ": internal error (" + e.getClass().getSimpleName() + "): please report it; -Dnetoops.trace=true shows where");
        if (Boolean.getBoolean("netoops.trace")) {
            e.printStackTrace(shell.err());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
