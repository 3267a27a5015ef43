// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.netoops.model.Group;

/** The filter: words that must all occur in a group's title, type, kernels or signature, whatever their case. */
record Words(List<String> words) {

    static Words of(String text) {
        return new Words(Arrays.stream(text.toLowerCase(Locale.ROOT).trim().split("\\s+")).filter(w -> !w.isEmpty()).toList()); //$NON-NLS-1$
    }

    boolean matches(Group group) {
        if (words.isEmpty()) {
            return true;
        }
        String text = (group.getTitle() + '\n' + group.getType() + '\n' + String.join("\n", group.getKernels()) + '\n' //$NON-NLS-1$
                + group.getSignature()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
