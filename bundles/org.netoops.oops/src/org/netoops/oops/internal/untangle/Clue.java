// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.untangle;

import java.util.Map;
import org.netoops.log.LogLine;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.LineEvent;
import org.netoops.oops.internal.line.Text;

/**
 * What a line tells about the report that it belongs to.
 *
 * @param sort     the sort of line
 * @param event    what it states
 * @param time     kernel time in microseconds or -1
 * @param frame    the frame it shows, or null
 * @param callee   32-bit ARM: the function that was called, or null
 * @param stack    PowerPC: the frame's place on the stack; ARM: the place of a line of a stack dump; or -1
 * @param kind     the stack kind that begins or ends; the words that begin a stack; or null
 * @param register the first register of a register line, or null
 */
public record Clue(Sort sort, LineEvent event, long time, Frame frame, String callee, long stack, String kind, String register) {
    /** Sorts of lines as far as they take different places in a report. */
    public enum Sort { HEADER, RUNNING, STATE, HARDWARE, MODULES, LABEL, START, KIND, KIND_END, FRAME, POINTER, USER_POINTER, LINK, REGISTERS, CODE, END, OTHER }

    /** Reads the clue of a line that states this event. */
    public static Clue of(Text text, LogLine line, LineEvent event) {
        Sort sort = switch (event) {
            case LineEvent.Running r -> r.task().pid() < 0 ? Sort.STATE : Sort.RUNNING;
            case LineEvent.TaintNames t -> Sort.STATE;
            case LineEvent.Hardware h -> Sort.HARDWARE;
            case LineEvent.Modules m -> Sort.MODULES;
            case LineEvent.StackLabel l -> Sort.LABEL;
            case LineEvent.StackStart s -> Sort.START;
            case LineEvent.StackKind k -> Sort.KIND;
            case LineEvent.Call c -> Sort.FRAME;
            case LineEvent.Crossing c -> Sort.FRAME;
            case LineEvent.CallPair p -> Sort.FRAME;
            case LineEvent.Pointer p -> p.userMode() ? Sort.USER_POINTER : Sort.POINTER;
            case LineEvent.Link l -> Sort.LINK;
            case LineEvent.RegisterValues r -> Sort.REGISTERS;
            case LineEvent.MoreRegisters r -> Sort.REGISTERS;
            case LineEvent.Code c -> Sort.CODE;
            case LineEvent.EndTrace e -> Sort.END;
            case LineEvent.Filler f -> closes(text) ? Sort.KIND_END : Sort.OTHER;
            default -> Sort.OTHER;
        };
        return new Clue(sort, event, line.prefix().timeMicros(), frame(event), event instanceof LineEvent.CallPair p ? p.callee().function() : null,
            stack(sort, text), kind(event, sort, text), register(event));
    }

    private static boolean closes(Text t) {
        return t.startsWith("</", t.skipBlanks(0));
    }

    private static String kind(LineEvent event, Sort sort, Text t) {
        if (sort == Sort.KIND_END) {
            return t.text(t.skipBlanks(0) + 2, t.length() - 1);
        }
        if (sort == Sort.START) {
            return t.toString();
        }
        return event instanceof LineEvent.StackKind k ? k.name() : null;
    }

    private static Frame frame(LineEvent event) {
        return switch (event) {
            case LineEvent.Call c -> c.frame();
            case LineEvent.Crossing c -> c.frame();
            case LineEvent.CallPair p -> p.caller();
            case LineEvent.Pointer p -> p.frame();
            case LineEvent.Link l -> l.frame();
            default -> null;
        };
    }

    /** "[c0000000048339a0] [c0000000001e0b44] vprintk+0x74/0x90": the first of two plain addresses; "9f40: 00000004": the low 16 bits. */
    private static long stack(Sort sort, Text t) {
        int end = t.hexEnd(sort == Sort.FRAME ? 1 : 0);
        if (sort == Sort.FRAME) {
            return t.at(0) == '[' && end == 17 && t.startsWith("] [", end) ? t.hex(1, end) : -1;
        }
        return sort == Sort.OTHER && end == 4 && t.at(end) == ':' ? t.hex(0, end) : -1;
    }

    private static String register(LineEvent event) {
        Map<String, String> values = event instanceof LineEvent.RegisterValues r ? r.values() : Map.of();
        return values.isEmpty() ? null : values.keySet().iterator().next();
    }
}
