// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.netoops.oops.Frame;
import org.netoops.oops.SkipList;
import org.netoops.oops.internal.line.StackRole;

/**
 * What a report offers to the kind that has to name it.
 *
 * @param header   text of the line that opened the report, from where the kind's words begin
 * @param preludes what was announced just before it
 * @param stacks   every stack in the order printed
 * @param access   how memory was accessed, as far as the report says so
 * @param next     text of the first lines behind the opening one
 * @param skip     functions that the user does not want to be blamed
 */
public record Evidence(String header, Set<Prelude> preludes, List<Stack> stacks, Access access, List<String> next, SkipList skip) {
    /** So many lines behind the opening one are offered. */
    public static final int NEXT_LINES = 6;

    /** How memory was accessed. */
    public enum Access { UNKNOWN, READ, WRITE }

    /** A stack and what it stands for. */
    public record Stack(StackRole role, String label, List<Frame> frames) {
    }

    /** The same with this frame as the place where the processor was. */
    Evidence at(Frame frame) {
        List<Stack> with = new ArrayList<>();
        if (frame != null) {
            with.add(new Stack(StackRole.POINTER, StackRole.POINTER.label(), List.of(frame)));
        }
        stacks.stream().filter(s -> s.role() != StackRole.POINTER).forEach(with::add);
        return new Evidence(header, preludes, with, access, next, skip);
    }

    /** The same with this stack alone. */
    Evidence only(Stack stack) {
        return new Evidence(header, preludes, List.of(stack), access, next, skip);
    }

    /** The frames of the first stack in this role; none when there is no such stack. */
    public List<Frame> first(StackRole role) {
        for (Stack s : stacks) {
            if (s.role() == role) {
                return s.frames();
            }
        }
        return List.of();
    }

    /** The first of the lines behind the opening one that begins so, from there on; null when none does. */
    String nextAfter(String beginning) {
        for (String line : next) {
            String text = line.strip();
            if (text.startsWith(beginning)) {
                return text.substring(beginning.length());
            }
        }
        return null;
    }
}
