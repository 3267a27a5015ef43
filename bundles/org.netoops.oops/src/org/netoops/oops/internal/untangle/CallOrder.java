// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.untangle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netoops.oops.internal.name.FunctionNames;

/** Which function is known to call which on the common ways into the kernel; read from a text file that people edit. */
final class CallOrder {
    /** How well one frame goes on with another. */
    enum Fit { KNOWN, OPEN, WRONG }

    static final CallOrder BUNDLED = bundled("call-order.txt");

    private final Map<String, List<String>> callers = new HashMap<>();
    private final Map<String, List<String>> callersOfBeginnings = new HashMap<>();
    private final Set<String> outermost = new HashSet<>();
    private final Set<String> leftovers = new HashSet<>();
    private final Map<String, Set<String>> firsts = new LinkedHashMap<>();
    private final Set<String> allFirsts = new HashSet<>();

    private static CallOrder bundled(String file) {
        InputStream in = CallOrder.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("missing in the program: " + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CallOrder of(List<String> lines) {
        CallOrder order = new CallOrder();
        for (String line : lines) {
            if (line.startsWith("~ ")) {
                String[] words = line.substring(2).strip().split("\\s+");
                Set<String> functions = Set.of(Arrays.copyOfRange(words, 1, words.length));
                order.firsts.put(words[0].replace('_', ' '), functions);
                order.allFirsts.addAll(functions);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                order.chain(line.strip().split("\\s+"));
            }
        }
        return order;
    }

    private void chain(String[] ways) {
        List<String> callees = List.of();
        for (String way : ways) {
            List<String> names = new ArrayList<>();
            for (String name : way.split("\\|")) {
                boolean last = name.endsWith("!");
                names.add(last ? name.substring(0, name.length() - 1) : name);
                if (last) {
                    outermost.add(names.getLast());
                }
            }
            for (String callee : callees) {
                boolean beginning = callee.endsWith("*");
                (beginning ? callersOfBeginnings : callers)
                    .computeIfAbsent(beginning ? callee.substring(0, callee.length() - 1) : callee, k -> new ArrayList<>()).addAll(names);
            }
            if (ways[0].equals("?") && names.size() == 1) {
                leftovers.add(names.getFirst());
            }
            callees = way.equals("*") || way.equals("?") ? List.of() : names;
        }
    }

    /** Whether a frame of {@code caller} may stand behind one of {@code callee}. */
    Fit fit(String callee, String caller) {
        List<String> known = callersOf(FunctionNames.withoutSuffix(callee));
        if (known == null) {
            return Fit.OPEN;
        }
        String name = FunctionNames.withoutSuffix(caller);
        Fit fit = Fit.WRONG;
        for (String k : known) {
            if (k.equals("*")) {
                fit = Fit.OPEN;
            } else if (k.equals(name) || k.endsWith("*") && name.startsWith(k.substring(0, k.length() - 1))) {
                return Fit.KNOWN;
            }
        }
        return fit;
    }

    private List<String> callersOf(String callee) {
        List<String> known = callers.get(callee);
        if (known == null) {
            for (Map.Entry<String, List<String>> e : callersOfBeginnings.entrySet()) {
                if (callee.startsWith(e.getKey())) {
                    return e.getValue();
                }
            }
        }
        return known;
    }

    /** Whether nothing stands behind a frame of this function. */
    boolean isOutermost(String function) {
        return outermost.contains(FunctionNames.withoutSuffix(function));
    }

    /** Whether a frame of this function is always the outermost. */
    boolean isLast(String function) {
        return function != null && isOutermost(function) && callersOf(FunctionNames.withoutSuffix(function)) == null;
    }

    /** Whether only the outermost frame stands behind one of this function. */
    boolean isNearEnd(String function) {
        List<String> known = callersOf(FunctionNames.withoutSuffix(function));
        return known != null && known.stream().anyMatch(outermost::contains);
    }

    /** Whether a guessed frame of this function is what entering and leaving the kernel before left on the stack. */
    boolean isLeftover(String function) {
        return leftovers.contains(FunctionNames.withoutSuffix(function));
    }

    /** The functions that the report with this first line begins with, or null when its kind may happen in any. */
    Set<String> firstOf(String header) {
        for (Map.Entry<String, Set<String>> e : firsts.entrySet()) {
            if (header.contains(e.getKey())) {
                return e.getValue();
            }
        }
        return null;
    }

    /** Whether reports of some kind begin with this function. */
    boolean isFirst(String function) {
        return allFirsts.contains(FunctionNames.withoutSuffix(function));
    }
}
