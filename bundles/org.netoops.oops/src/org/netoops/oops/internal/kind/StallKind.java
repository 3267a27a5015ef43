// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import java.util.function.Function;
import org.netoops.oops.internal.line.Text;

/** A CPU that makes no progress. It is caught at a random place, so the title takes the function by which the work entered its subsystem. */
public final class StallKind implements CrashKind {
    private final String id;
    private final String title;
    private final String word;
    private final Function<Evidence, String> culprit;
    private final String help;
    private final List<String> leads;

    /**
     * A kind of stall.
     *
     * @param word  what the opening line must contain
     * @param leads how it begins
     */
    StallKind(String id, String title, String help, Function<Evidence, String> culprit, String word, String... leads) {
        this.id = id;
        this.title = title;
        this.word = word;
        this.culprit = culprit;
        this.help = help;
        this.leads = List.of(leads);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> leads() {
        return leads;
    }

    @Override
    public boolean accepts(Text line, int at) {
        return line.find(word, at) >= 0;
    }

    @Override
    public CrashName name(Evidence e) {
        return Culprit.stalledName(title, List.of("stall in %s"), culprit.apply(e));
    }

    @Override
    public String help() {
        return help;
    }
}
