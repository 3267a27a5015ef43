// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import java.util.function.Function;
import org.netoops.oops.internal.line.Text;

/** A crash kind that is data alone: its report begins with fixed words, and its title has one form. */
final class KindSpec implements CrashKind {
    private final String id;
    private final List<String> leads;
    private String title;
    private List<String> classes = List.of();
    private Function<Evidence, String> culprit = Culprit::pointerThenTrace;
    private String needs = "";
    private String reports = "";
    private boolean traceless;
    private boolean diesOnly;
    private boolean oneLine;
    private boolean survived;
    private String help;

    private KindSpec(String id, List<String> leads) {
        this.id = id;
        this.leads = leads;
    }

    static KindSpec kind(String id, String... leads) {
        return new KindSpec(id, List.of(leads));
    }

    /** Title with "%s" for the function, or without when the kind is named without one. */
    KindSpec title(String format) {
        title = format;
        return this;
    }

    /** Broader titles of the class of bugs. */
    KindSpec classes(String... formats) {
        classes = List.of(formats);
        return this;
    }

    /** Where to look for the function when it is not the instruction pointer, then the call trace. */
    KindSpec blame(Function<Evidence, String> finder) {
        culprit = finder;
        return this;
    }

    /** Words that the line must contain behind the lead. */
    KindSpec needs(String words) {
        needs = words;
        return this;
    }

    /** The report tells all in words and may lack a stack. */
    KindSpec withoutTrace() {
        traceless = true;
        return this;
    }

    /** What another kind's opening line contains that goes on with a report of this kind. */
    KindSpec goesOnWith(String words) {
        reports = words;
        return this;
    }

    KindSpec dying() {
        diesOnly = true;
        return this;
    }

    KindSpec goesOn() {
        survived = true;
        return this;
    }

    KindSpec singleLine() {
        oneLine = true;
        return this;
    }

    KindSpec help(String text) {
        help = text;
        return this;
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
        return needs.isEmpty() || line.find(needs, at) >= 0;
    }

    @Override
    public boolean diesOnly() {
        return diesOnly;
    }

    @Override
    public boolean survived() {
        return survived;
    }

    @Override
    public boolean oneLine() {
        return oneLine;
    }

    @Override
    public boolean confirmsItself() {
        return oneLine;
    }

    @Override
    public boolean needsTrace() {
        return !oneLine && !traceless;
    }

    @Override
    public boolean goesOnWith(CrashKind other, Text line, int at) {
        return !reports.isEmpty() && line.find(reports, at) >= 0;
    }

    @Override
    public CrashName name(Evidence e) {
        String function = culprit.apply(e);
        return title.contains("%s") ? CrashName.in(title, classes, function) : CrashName.plain(title).blaming(function);
    }

    @Override
    public String help() {
        return help;
    }
}
