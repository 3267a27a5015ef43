// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import org.netoops.log.Origin;

/**
 * What the taker of lines wants to see. Lines that it does not want are kept as bytes for a while and then forgotten, which costs a tenth of
 * handing them on; before a line that it wants it gets the last {@value #CONTEXT} of them. Line numbers count all lines.
 */
public interface LineInterest {

    /** Lines kept for each log. */
    int CONTEXT = 40;

    /**
     * Whether this line must be handed on although nothing is going on in its log. May say yes too often, never no in error.
     *
     * @param b bytes of which [from, to) are the line's text, without prefix and line end
     */
    boolean wants(byte[] b, int from, int to);

    /** Whether every line of this log is wanted at present. Asked only when lines of it were handed on since the last no. */
    boolean following(Origin origin);
}
