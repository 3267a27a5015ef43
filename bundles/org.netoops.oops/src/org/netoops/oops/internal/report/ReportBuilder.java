// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.netoops.log.Gap;
import org.netoops.log.KernelLog;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.SkipList;
import org.netoops.oops.Taint;
import org.netoops.oops.Verdict;
import org.netoops.oops.internal.arch.ArchDialect;
import org.netoops.oops.internal.arch.X86Dialect;
import org.netoops.oops.internal.kind.CrashKind;
import org.netoops.oops.internal.kind.CrashName;
import org.netoops.oops.internal.kind.Evidence;
import org.netoops.oops.internal.kind.HeaderIndex.Header;
import org.netoops.oops.internal.kind.PanicKind;
import org.netoops.oops.internal.kind.Prelude;
import org.netoops.oops.internal.kind.StallKind;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.line.Text;
import org.netoops.oops.internal.name.GuiltyFile;
import org.netoops.oops.internal.untangle.Shape;

/** One crash on its way: takes the lines of its report and becomes an {@link Oops}. */
final class ReportBuilder {
    /** Where the report stands. */
    enum Phase { OPEN, ENDED, CLOSED }

    /** So many lines of other reports count like one line that is nobody's. */
    private static final int FOREIGN_SHARE = 8;
    private static final int MAX_PASSED_BY = 12;

    private final CrashKind kind;
    private final String header;
    private final Set<Prelude> preludes = EnumSet.noneOf(Prelude.class);
    private final Excerpt excerpt = new Excerpt();
    private final StackCollector stacks = new StackCollector();
    private final MachineState state = new MachineState();
    private final ReportFacts facts = new ReportFacts();
    private final LogLine opening;
    private final BootInfo boot;
    private final long firstLine;

    private Phase phase = Phase.OPEN;
    private ArchDialect dialect;
    private long lastLine;
    private long lastTime;
    private int unrelated;
    private int foreign;
    private boolean panicked;
    private boolean died;
    private boolean ran;
    private Evidence.Access access = Evidence.Access.UNKNOWN;
    private final ReportText words = new ReportText();
    private boolean confirmed;
    private boolean othersAsked;
    private boolean otherClock;
    private int passedBy;

    ReportBuilder(Header opened, Text line, LogLine opening, PreludeTracker.Found before, BootInfo boot) {
        this.kind = opened.kind();
        this.header = line.rest(opened.at());
        this.opening = opening;
        this.boot = boot;
        this.preludes.addAll(before.kinds());
        this.firstLine = before.firstLine() > 0 ? before.firstLine() : opening.number();
        this.lastLine = opening.number();
        this.lastTime = opening.prefix().timeMicros();
        this.died = kind.diesOnly();
        facts.running(new LineEvent.Running(HeaderFacts.task(header), Taint.UNKNOWN, null, null));
    }

    /** The lines before the opening one, which may be the last of them, and the opening one itself. */
    void context(List<LogLine> before, LogLine line) {
        before.forEach(excerpt::add);
        if (before.isEmpty() || before.getLast() != line) {
            excerpt.add(line);
        }
    }

    /** A line that came while the report was not closed, whosever it is. */
    void keep(LogLine line) {
        if (phase != Phase.CLOSED) {
            excerpt.add(line);
        }
    }

    void gap(Gap gap) {
        excerpt.gap(gap);
    }

    /**
     * Whether this header goes on with the report instead of opening one.
     *
     * @param inOrder true when the lines of the report are known for sure: how the kernel dies is told before the task is
     */
    boolean takes(Header h, Text line, boolean inOrder) {
        if (phase == Phase.CLOSED) {
            return false;
        }
        return kind.goesOnWith(h.kind(), line, h.at()) || repeats(h) || phase == Phase.OPEN && h.kind().diesOnly() && !died && !opensAlone(line, h.at())
            && !(inOrder && ran) && !stacks.has(StackRole.CALL);
    }

    /** A symbolizer repeats the headline for each function that was inlined at the place it names. */
    private boolean repeats(Header h) {
        return h.kind() == kind && words.next().isEmpty() && header.contains("[inline]");
    }

    /** Traps that are told by this line alone: no line about a bad address comes before. */
    private static boolean opensAlone(Text line, int at) {
        int trap = line.startsWith("Oops: ", at) ? at + 6 : at;
        return line.startsWith("divide error", trap) || line.startsWith("general protection fault", trap);
    }

    void takeHeader(Header h, LogLine line) {
        died |= h.kind().diesOnly();
        confirmed = true;
        related(line);
    }

    /** The kernel panicked after this report was complete, or on another CPU: that is its last line. */
    void panickedLater(LogLine line) {
        panicked = true;
        if (phase == Phase.CLOSED) {
            excerpt.add(line);
        }
        lastLine = line.number();
    }

    void panic(LogLine line) {
        panicked = true;
        confirmed = true;
        stacks.panic();
        state.closeRegisters();
        phase = Phase.OPEN;
        related(line);
    }

    /** A line of the report's own context that is no header. Whether it belongs to the report shows when it is read. */
    void take(Text text, LogLine line) {
        ReportLines.Read read = ReportLines.read(text, line.number(), dialect);
        words.line(text, read == null ? null : read.event());
        if (read == null && ReportText.breaksIn(text)) {
            stacks.seal();
        }
        if (read == null && kind.tells(text)) {
            related(line);
            return;
        }
        if (read == null) {
            unrelated++;
            state.otherLine();
            return;
        }
        if ((dialect == null || dialect.relative() != null) && read.dialect() != null && (read.event() instanceof LineEvent.Pointer || read.event() instanceof LineEvent.CallPair
            || read.event() instanceof LineEvent.RegisterValues v && v.values().size() > 2)) {
            dialect = read.dialect();
        }
        if (phase == Phase.ENDED && (kind.oneLine() || !(read.event() instanceof LineEvent.Filler))) {
            tail(read.event(), line);
            return;
        }
        apply(read.event());
        related(line);
    }

    /** After "end trace" x86 prints the registers of the first fault once more: they belong here and say nothing new. */
    private void tail(LineEvent event, LogLine line) {
        boolean repeats = !kind.oneLine() && (event instanceof LineEvent.Pointer || event instanceof LineEvent.RegisterValues
            || event instanceof LineEvent.Code);
        if (repeats) {
            related(line);
        } else {
            unrelated++;
        }
    }

    private void apply(LineEvent event) {
        if (!(event instanceof LineEvent.Code)) {
            state.otherLine();
        }
        confirmed |= event instanceof LineEvent.Running || event instanceof LineEvent.Call || event instanceof LineEvent.Crossing || event instanceof LineEvent.StackStart
            || event instanceof LineEvent.CallPair || event instanceof LineEvent.Pointer || event instanceof LineEvent.Modules;
        switch (event) {
            case LineEvent.Running r -> running(r);
            case LineEvent.TaintNames t -> facts.taintNames(t);
            case LineEvent.Hardware h -> facts.hardware(h.name());
            case LineEvent.Modules m -> facts.modules(m.modules());
            case LineEvent.StackLabel l -> stacks.label(l);
            case LineEvent.StackStart s -> startStack(s);
            case LineEvent.StackKind k -> stacks.kind(k.name());
            case LineEvent.Place p -> stacks.place(p.role(), p.frame());
            case LineEvent.Crossing c -> {
                stacks.call(c.frame());
                c.kinds().forEach(stacks::kind);
            }
            case LineEvent.Call c -> stacks.call(c.frame());
            case LineEvent.CallPair p -> stacks.pair(p);
            case LineEvent.Pointer p -> pointer(p);
            case LineEvent.Link l -> link(l);
            case LineEvent.RegisterValues r -> state.registers(r.values());
            case LineEvent.MoreRegisters r -> state.more(r.values());
            case LineEvent.Code c -> state.code(c);
            case LineEvent.Access a -> access(a.write());
            case LineEvent.OthersAsked o -> othersAsked = true;
            case LineEvent.EndTrace e -> end();
            case LineEvent.Filler f -> { }
        }
    }

    private void running(LineEvent.Running r) {
        ran |= r.task().pid() >= 0;
        facts.running(r);
    }

    private void access(boolean write) {
        if (access == Evidence.Access.UNKNOWN) {
            access = write ? Evidence.Access.WRITE : Evidence.Access.READ;
        }
    }

    private void startStack(LineEvent.StackStart s) {
        state.closeRegisters();
        stacks.start(s.role(), s.label());
    }

    private void pointer(LineEvent.Pointer p) {
        if (p.userMode()) {
            // What follows are the registers and the code of the program that entered the kernel.
            state.closeRegisters();
            state.code(new LineEvent.Code(List.of(), -1, false));
            return;
        }
        state.registers(p.registers());
        stacks.single(StackRole.POINTER, p.frame());
    }

    private void link(LineEvent.Link l) {
        state.registers(l.registers());
        if (!stacks.inside()) {
            stacks.single(StackRole.LINK, l.frame());
        }
    }

    private void end() {
        phase = Phase.ENDED;
        stacks.close();
        state.closeRegisters();
    }

    private void related(LogLine line) {
        passedBy = 0;
        lastLine = line.number();
        unrelated = 0;
        if (line.prefix().timeMicros() >= 0) {
            lastTime = line.prefix().timeMicros();
        }
    }

    /** The crash, named without blaming the functions that the user skips. */
    Oops finish(Origin origin, SkipList skip) {
        Evidence evidence = new Evidence(header, preludes, ReportText.trusted(stacks.evidence()), access, words.next(), skip);
        CrashName name = kind.name(evidence);
        String corrupted = name.corrupted() != null || kind.oneLine() ? name.corrupted() : words.damage(evidence, kind.needsTrace(), name.function());
        boolean panic = panicked || kind instanceof PanicKind;
        boolean stated = facts.release() != null;
        String r = stated ? facts.release() : boot.release();
        String v = stated ? facts.version() : boot.version();
        Machine machine = new Machine(r, v, dialect != null ? dialect.arch() : ArchHints.guess(evidence, r), facts.hardware());
        Verdict verdict = new Verdict(kind.id(), name.title(), name.altTitles(), name.type(), name.function(),
            GuiltyFile.of(excerpt.texts(firstLine, lastLine), kind instanceof StallKind), corrupted);
        List<LogLine> lines = excerpt.upTo(lastLine);
        return new Oops(verdict, panic, firstLine, lastLine, opening.prefix().timeMicros(), machine, facts.task(), facts.taint(),
            facts.modules(), state.registers(), state.code(), stacks.traces(dialect instanceof X86Dialect), excerpt.gaps(), new KernelLog(origin, lines));
    }

    void close() {
        phase = Phase.CLOSED;
    }

    Phase phase() {
        return phase;
    }

    CrashKind kind() {
        return kind;
    }

    /** One line is all there is to it: whatever follows is another's. */
    void endAtOnce() {
        phase = Phase.ENDED;
    }

    /** Whether anything beside the header says that this is a kernel's report. */
    boolean confirmed() {
        return confirmed || opening.prefix().kernel() || kind.confirmsItself(header);
    }

    boolean full() {
        return excerpt.full();
    }

    /** Whether a line printed by this caller (null when the log names none) may belong to the report. */
    boolean takesFrom(String caller) {
        String own = opening.prefix().caller();
        return caller == null || own == null || own.equals(caller) || othersAsked && caller.startsWith("C");
    }

    /** Whether a line told how the kernel dies in it. */
    boolean died() {
        return died;
    }

    /** The dialect it is known to be written in, or null. */
    ArchDialect dialect() {
        return dialect;
    }

    /** The shape of a report of which only the opening line is known. */
    Shape shape() {
        return new Shape(header, HeaderFacts.task(header), opening.prefix().timeMicros());
    }

    /** The lines behind the opening one, whosever they are. */
    List<LogLine> linesSoFar() {
        return excerpt.since(opening.number());
    }

    LogLine opening() {
        return opening;
    }

    long lastLine() {
        return lastLine;
    }

    /** Kernel time of the report's last line in microseconds, or -1. */
    long lastTime() {
        return lastTime;
    }

    /** Lines since then that are none of the report's. */
    int unrelated() {
        return unrelated;
    }

    /** Another clock's lines come in between: how long ago its last line was says nothing, how many lines ago does. */
    void otherClock() {
        otherClock = true;
        passedBy = 0;
    }

    boolean hasOtherClock() {
        return otherClock;
    }

    /** Whether so many lines of another clock came in a row that this report has no more to come. */
    boolean abandoned() {
        return otherClock && passedBy > MAX_PASSED_BY;
    }

    /** A line passed by that another report took, or none: what another processor prints says less about this report's end. */
    void foreign(boolean taken) {
        passedBy++;
        if (!taken || ++foreign % FOREIGN_SHARE == 0) {
            unrelated++;
        }
    }
}
