// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * The command line tool. Exit status: 0 done, 1 something could not be read or written (standard error says which), 2 wrong usage.
 * Only the command that is called is set up, as the others' classes would cost start time.
 */
public final class Main {
    /** The version told by {@code --version}; that of the bundle. */
    static final String VERSION = "0.1.0";

    private Main() {
    }

    public static void main(String[] args) {
        StandardOutput raw = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(new BufferedOutputStream(raw, 1 << 16), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Shell shell = new Shell(new FileInputStream(FileDescriptor.in), out, err, Terminals.colour(1), Terminals.is(2), true);
        int status = run(args, shell);
        out.flush();
        if (raw.failure() != null && !raw.readerGone()) {
            err.println("netoops: standard output: " + raw.failure() + ": make room or choose another place for it");
            status = 1;
        }
        System.exit(status);
    }

    /** Runs a command with the streams given, none of which is taken for a terminal; returns the exit status. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        int status = run(args, new Shell(in, out, err, false, false, false));
        out.flush();
        err.flush();
        return status;
    }

    private static int run(String[] args, Shell shell) {
        String name = args.length == 0 ? "" : args[0];
        CommandLine root = new CommandLine(new RootCommand());
        Object wanted = Commands.create(name, shell);
        if (wanted != null) {
            root.addSubcommand(name, wanted);
        } else {
            Commands.NAMES.forEach(n -> root.addSubcommand(n, Commands.create(n, shell)));
            root.addSubcommand("help", new CommandLine.HelpCommand());
        }
        Usage.configure(root, shell);
        if (args.length == 0) {
            root.usage(shell.err());
            return CommandLine.ExitCode.USAGE;
        }
        return root.execute(args);
    }
}
