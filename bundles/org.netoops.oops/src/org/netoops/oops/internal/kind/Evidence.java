// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import java.util.Set;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.StackRole;

/**
 * What a report offers to the kind that has to name it.
 *
 * @param header   text of the line that opened the report, from where the kind's words begin
 * @param preludes what was announced just before it
 * @param stacks   every stack in the order printed
 * @param write    whether the report says that memory was written
 */
public record Evidence(String header, Set<Prelude> preludes, List<Stack> stacks, boolean write) {

    /** A stack and what it stands for. */
    public record Stack(StackRole role, List<Frame> frames) {
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
}
