// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.untangle;

import java.util.Objects;
import org.netoops.oops.Frame;
import org.netoops.oops.TaskContext;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.untangle.Clue.Sort;

/**
 * How far a report has got, and thus which lines it may go on with. Small, because many are tried:
 * {@link #copy} one, {@link #take} a line, compare what it cost.
 */
public final class Shape implements Cloneable {
    static final int UNLIKELY = 6;
    static final int HARDLY = 14;

    private final Opening opening;
    /** What the stacks that follow begin with: those of a panic in the end. */
    private Opening stacks;
    private TaskContext task;
    private Sort last = Sort.HEADER;
    private boolean ran;
    private boolean hardware;
    private boolean modules;
    private boolean called;
    private boolean inTrace;
    private boolean outermost;
    private boolean user;
    private boolean ended;
    private boolean tail;
    private StateShape state = new StateShape();
    private String function;
    private String module;
    private String pointer;
    private String pointerModule;
    private String link;
    private String guess;
    private String kind;
    private String nextPair;
    private String expected = "";
    private boolean dies;
    private boolean died;
    private long offset;
    private long stack;
    private long time;

    public Shape(String header, TaskContext task, long time) {
        this.opening = Opening.of(header);
        this.stacks = opening;
        this.task = task;
        this.time = time;
        this.dies = opening.dies();
    }

    /** All else that it holds is immutable. */
    Shape copy() {
        try {
            Shape copy = (Shape) clone();
            copy.state = state.copy();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether both will judge every following line alike. */
    boolean same(Shape o) {
        return last == o.last && ran == o.ran && hardware == o.hardware && modules == o.modules && called == o.called && inTrace == o.inTrace
            && outermost == o.outermost && user == o.user && ended == o.ended && tail == o.tail
            && stack == o.stack && offset == o.offset && time == o.time && state.same(o.state) && Objects.equals(function, o.function)
            && Objects.equals(kind, o.kind) && Objects.equals(pointer, o.pointer) && Objects.equals(link, o.link)
            && Objects.equals(guess, o.guess)
            && Objects.equals(nextPair, o.nextPair) && Objects.equals(task, o.task);
    }

    /** The kernel panics in it: task, hardware and a trace may come once more. */
    public void panic() {
        stacks = Opening.PANIC;
        pointer = null;
        link = null;
        function = null;
        outermost = false;
        user = false;
        ran = false;
        hardware = false;
        called = false;
        inTrace = false;
        ended = false;
        last = Sort.HEADER;
    }

    /** A line told how the kernel dies in it. */
    public void death() {
        died = true;
    }

    /** Whether the panic with this text is likely to follow from it. */
    public boolean ledTo(String panic) {
        Boolean told = opening.ledTo(panic);
        return told != null ? told : ended || died;
    }

    /** Whether nothing more is expected. */
    public boolean complete() {
        return ended || called && outermost;
    }

    /** Goes on with a line; the answer is how implausible that is, 0 for not at all. */
    public int take(Clue c) {
        int cost = c.time() >= 0 && time >= 0 && c.time() < time ? UNLIKELY : 0;
        cost += dies && !died && c.sort() != Sort.OTHER ? UNLIKELY : 0;
        cost += switch (c.sort()) {
            case RUNNING -> running(((LineEvent.Running) c.event()).task());
            case STATE -> last == Sort.RUNNING || last == Sort.HEADER ? 0 : UNLIKELY;
            case HARDWARE -> hardware();
            case MODULES -> modules();
            case LABEL -> label();
            case START -> start(c);
            case KIND -> kind(c.kind());
            case KIND_END -> kindEnd(c.kind());
            case FRAME -> frame(c);
            case POINTER -> c.frame().function() == null && outermost ? userPointer() : pointer(c.frame());
            case USER_POINTER -> userPointer();
            case LINK -> link(c.frame());
            case REGISTERS -> registers(c);
            case CODE -> code();
            case END -> end();
            default -> other(c.stack());
        };
        last = c.sort();
        if (c.time() >= 0) {
            // What one call printed has one time: such lines stay together.
            cost += c.time() == time ? 0 : 1;
            time = c.time();
        }
        return cost;
    }

    private int running(TaskContext t) {
        boolean other = task.pid() >= 0 && task.pid() != t.pid() || task.cpu() >= 0 && t.cpu() >= 0 && task.cpu() != t.cpu();
        int cost = ran ? UNLIKELY : 0;
        cost += other ? HARDLY : 0;
        cost += inTrace && !outermost ? UNLIKELY : 0;
        ran = true;
        dies = false;
        task = t;
        return cost;
    }

    private int hardware() {
        int cost = (hardware ? HARDLY : 0) + (last == Sort.RUNNING || last == Sort.STATE ? 0 : UNLIKELY);
        hardware = true;
        return cost;
    }

    private int modules() {
        int cost = (modules ? HARDLY : 0) + (inTrace ? outermost ? 0 : UNLIKELY : ran && last != Sort.OTHER ? 2 : 0);
        modules = true;
        inTrace = false;
        state.newTable();
        return cost;
    }

    /** Stacks of other processors are printed when one hangs or the kernel stops. */
    private int label() {
        pointer = null;
        link = null;
        task = TaskContext.UNKNOWN;
        ran = false;
        hardware = false;
        int cost = (inTrace && !outermost ? 3 : 0) + (opening.showsOthers() || stacks.isPanic() ? 0 : UNLIKELY);
        inTrace = false;
        called = false;
        return cost;
    }

    private int start(Clue c) {
        LineEvent.StackStart s = (LineEvent.StackStart) c.event();
        expected = c.kind() == null ? "" : c.kind();
        int cost = ended ? HARDLY : called ? UNLIKELY : 0;
        cost += inTrace && !outermost ? UNLIKELY : 0;
        cost += s.label() == null && !ran ? 2 : 0;
        called |= s.label() == null;
        inTrace = true;
        outermost = false;
        state.newTable();
        function = null;
        nextPair = null;
        stack = 0;
        kind = null;
        return cost;
    }

    private int kind(String name) {
        boolean first = last == Sort.START;
        boolean other = last == Sort.KIND_END;
        boolean interrupt = name.startsWith("interrupt");
        int cost = first || other || interrupt && inTrace ? 0 : inTrace ? UNLIKELY : HARDLY;
        if (interrupt && !outermost) {
            cost += 3;
        }
        user |= interrupt && outermost;
        if (interrupt) {
            state.newTable();
        }
        kind = name;
        return cost;
    }

    private int kindEnd(String name) {
        int cost = name.equals(kind) ? 0 : HARDLY;
        if (name.equals("TASK")) {
            cost += user && last == Sort.REGISTERS || outermost && !user ? 0 : UNLIKELY;
            outermost = true;
        }
        function = null;
        kind = null;
        return cost;
    }

    private int frame(Clue c) {
        Frame f = c.frame();
        if (ended || !inTrace && called) {
            return 2 * HARDLY;
        }
        int cost = 0;
        if (!inTrace) {
            cost = c.callee() != null ? startsWith(c.callee()) : state.inTable() && last == Sort.REGISTERS ? 0 : UNLIKELY;
            called = true;
            inTrace = true;
            function = null;
        }
        cost += last == Sort.START || last == Sort.FRAME || last == Sort.KIND || last == Sort.KIND_END || last == Sort.REGISTERS ? 0 : 3;
        if (c.stack() > 0) {
            cost += place(c.stack());
        }
        if (c.callee() != null) {
            cost += nextPair == null || nextPair.equals(c.callee()) ? 0 : HARDLY;
            nextPair = f.function();
        }
        if (f.function() == null) {
            return cost;
        }
        if (!f.reliable()) {
            cost += outermost && CallOrder.BUNDLED.isLast(function) ? UNLIKELY : guess(f);
            guess = f.function();
            return cost;
        }
        int call = call(f);
        // ret_from_fork was the outermost frame until ret_from_fork_asm came.
        cost += outermost && (call > 0 || f.function().equals(function)) ? HARDLY : call;
        guess = null;
        function = f.function();
        module = f.module();
        offset = f.offset();
        outermost = CallOrder.BUNDLED.isOutermost(function);
        return cost;
    }

    /** 32-bit ARM and RISC-V print no line before their frames; ARM's first one is where the processor was, or what prints the stack. */
    private int startsWith(String callee) {
        return callee.equals(pointer) || pointer == null && last == Sort.HARDWARE ? 0 : UNLIKELY;
    }

    /** A frame that may be a leftover of earlier calls: such come in the order of those calls. */
    private int guess(Frame f) {
        if (function != null && f.function().endsWith(function)) {
            return 0;
        }
        if (guess != null) {
            return Math.min(2, call(guess, f.module(), f));
        }
        return function != null && CallOrder.BUNDLED.isLeftover(f.function()) == CallOrder.BUNDLED.isNearEnd(function) ? 1 : 2;
    }

    /** PowerPC: outer frames lie higher on the same stack. */
    private int place(long address) {
        long distance = address - stack;
        int cost = stack == 0 ? 0 : distance > 0 && distance < 0x4000 ? 0 : HARDLY;
        stack = address;
        return cost;
    }

    private int call(Frame f) {
        if (function != null) {
            // A function that calls itself does so from one place as a rule.
            boolean recursion = f.function().equals(function) && f.offset() == offset;
            int named = expected.contains(f.function() + "+0x" + Long.toHexString(f.offset())) ? -3 : 0;
            return named + (recursion ? 0 : f.function().equals(function) ? UNLIKELY : call(function, module, f));
        }
        String name = f.function();
        boolean named = name.equals(pointer) || name.equals(link) || opening.says(name);
        if (!named && link != null && stack <= 0) {
            // Where there is a link register the trace begins with the function that was interrupted.
            return UNLIKELY;
        }
        return pointer == null && !named ? stacks.begins(name) : named || pointer == null ? 0 : call(pointer, pointerModule, f);
    }

    private int call(String callee, String module, Frame caller) {
        String name = caller.function();
        return switch (CallOrder.BUNDLED.fit(callee, name)) {
            case KNOWN -> 0;
            case WRONG -> UNLIKELY;
            case OPEN -> CallOrder.BUNDLED.isFirst(name) && !stacks.expects(name) ? UNLIKELY : kin(name, callee) || Objects.equals(module, caller.module()) ? 1 : 2;
        };
    }

    /** Functions of one family share the beginning of their names. */
    private static boolean kin(String a, String b) {
        return a.regionMatches(0, b, 0, Math.min(4, Math.min(a.length(), b.length())));
    }

    private int pointer(Frame f) {
        int cost = ended ? tail ? HARDLY : 0 : pointer == null ? inTrace ? UNLIKELY : 0 : inTrace ? 3 : HARDLY;
        cost += (!ended && !inTrace && !ran ? 3 : 0) + bare();
        if (pointer == null) {
            pointer = f.function();
            pointerModule = f.module();
            cost += pointer == null ? 0 : stacks.begins(pointer);
            cost += opening.namesFunction() && pointer != null && !opening.says(pointer) ? HARDLY : 0;
        } else if (ended && !Objects.equals(pointer, f.function())) {
            cost += HARDLY;
        }
        tail |= ended;
        state.newPlace();
        outermost = false;
        return cost;
    }

    /** A panic that nothing led to shows stacks and no registers. */
    private int bare() {
        return stacks.isPanic() ? 3 : 0;
    }

    private int userPointer() {
        int cost = inTrace && outermost && last == Sort.FRAME ? 0 : UNLIKELY;
        user = true;
        state.newPlace();
        return cost;
    }

    private int link(Frame f) {
        int cost = last == Sort.POINTER ? bare() : UNLIKELY;
        cost += link != null && !user ? HARDLY : 0;
        link = f == null ? null : f.function();
        return cost;
    }

    private int registers(Clue c) {
        int row = state.row(c);
        int cost = state.take(row, last == Sort.REGISTERS);
        cost += last == Sort.REGISTERS || last == Sort.POINTER || last == Sort.USER_POINTER || last == Sort.CODE || last == Sort.LINK || row < 0
            || last == Sort.HARDWARE || last == Sort.STATE || last == Sort.OTHER || last == Sort.KIND || last == Sort.MODULES ? 0 : UNLIKELY;
        return c.event() instanceof LineEvent.RegisterValues r ? cost + state.values(r, opening, user) : cost;
    }

    private int code() {
        boolean follows = last == Sort.POINTER || last == Sort.USER_POINTER || last == Sort.CODE;
        boolean behindTrace = inTrace && (outermost || last == Sort.KIND);
        int cost = follows ? 0 : behindTrace || last == Sort.OTHER || last == Sort.REGISTERS ? state.strayCode() : UNLIKELY;
        state.code();
        return cost;
    }

    /** A line of which nothing is kept, or a row of a dump of the stack. */
    private int other(long address) {
        boolean follows = last == Sort.OTHER || last == Sort.HEADER || last == Sort.REGISTERS || last == Sort.POINTER;
        return (ended ? UNLIKELY : follows ? 0 : 3) + state.dump(address);
    }

    private int end() {
        int cost = ended ? 2 * HARDLY : inTrace && !outermost ? UNLIKELY : called ? 0 : UNLIKELY;
        ended = true;
        inTrace = false;
        return cost;
    }
}
