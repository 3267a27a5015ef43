// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.util.List;

/** The commands by name. */
final class Commands {
    static final List<String> NAMES = List.of("parse", "collect", "import", "groups", "show", "send", "keys");

    private Commands() {
    }

    /** A new command object, or null when there is no such command. */
    static Object create(String name, Shell shell) {
        return switch (name) {
            case "parse" -> new ParseCommand(shell);
            case "collect" -> new CollectCommand(shell);
            case "import" -> new ImportCommand(shell);
            case "groups" -> new GroupsCommand(shell);
            case "show" -> new ShowCommand(shell);
            case "send" -> new SendCommand(shell);
            case "keys" -> new KeysCommand(shell);
            default -> null;
        };
    }
}
