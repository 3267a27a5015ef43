// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.netoops.wire.Keyring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the keys that machines sign their dumps with. Secrets are shown where somebody asks for one by its number, and nowhere else. */
@Command(name = "keys", sortOptions = false, description = "Keep the keys that machines sign their netoops v2 dumps with; alone: list them.",
        synopsisSubcommandLabel = "[list | new | show | remove | path]")
final class KeysCommand implements Callable<Integer> {
    private final Shell shell;

    @Mixin
    private KeysOption keys;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = picocli.CommandLine.ScopeType.INHERIT, description = "Show this help.")
    private boolean help;

    KeysCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return list();
    }

    @Command(name = "list", description = "List numbers and names.")
    int list() {
        Keyring ring = keys.open();
        List<Keyring.Key> all = ring.keys();
        if (all.isEmpty()) {
            shell.err().println("no keys in " + Printable.line(ring.path().toString()) + " yet; 'netoops keys new' makes one");
            return 0;
        }
        shell.out().print(new Style(shell.colour()).strong("NUMBER  NAME") + "\n");
        for (Keyring.Key k : all) {
            String number = String.valueOf(k.id());
            shell.out().print(" ".repeat(6 - number.length()) + number + "  " + Printable.line(k.name()) + "\n");
        }
        return 0;
    }

    @Command(name = "new", sortOptions = false, description = "Make a key and print what the sender needs.")
    int make(@Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "What to call it: mostly the machine's name.") String name) {
        Keyring ring = keys.open();
        try {
            Keyring.Key key = ring.generate(name);
            print(ring, key.id());
            return 0;
        } catch (IOException | IllegalStateException e) {
            throw CommandFailure.unreadable("keys: no key was made: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("--name: " + e.getMessage());
        }
    }

    @Command(name = "show", description = "Print what the sender of a key needs: its number and its secret.")
    int show(@Parameters(paramLabel = "NUMBER", description = "Number of the key.") int number) {
        Keyring ring = keys.open();
        if (ring.name(number) == null) {
            throw none(ring, number);
        }
        print(ring, number);
        return 0;
    }

    @Command(name = "remove", description = "Remove a key: what its machine sends is kept, but no longer verified.")
    int remove(@Parameters(paramLabel = "NUMBER", description = "Number of the key.") int number) {
        Keyring ring = keys.open();
        try {
            if (!ring.remove(number)) {
                throw none(ring, number);
            }
        } catch (IOException e) {
            throw CommandFailure.unreadable("keys: key " + number + " was not removed: " + e.getMessage());
        }
        shell.err().println("key " + number + " removed");
        return 0;
    }

    @Command(name = "path", description = "Print the name of the keyring's file.")
    int path() {
        shell.out().print(keys.path().toAbsolutePath() + "\n");
        return 0;
    }

    /** The warning goes where it does not get into the file that takes the secret. */
    private void print(Keyring ring, int number) {
        shell.err().println("Keep the secret: whoever has it can sign dumps in this machine's name. Give it to that machine alone, and not by a"
                + " command line, which others can see.");
        shell.err().flush();
        shell.out().print("number " + number + "\nsecret " + ring.secretHex(number) + "\n");
    }

    private static CommandFailure none(Keyring ring, int number) {
        return CommandFailure.unreadable("keys: there is no key " + number + " in " + ring.path() + ": 'netoops keys' lists them");
    }
}
