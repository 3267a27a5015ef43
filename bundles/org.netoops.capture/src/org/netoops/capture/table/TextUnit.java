// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.net.InetSocketAddress;
import java.util.List;
import org.netoops.log.Transport;

/** netconsole's basic format: text whose datagrams bear no numbers. */
final class TextUnit extends Unit {

    TextUnit(InetSocketAddress from, int port, long row) {
        super(Transport.NETCONSOLE_BASIC, from, "text to " + port, row);
    }

    @Override
    public long parts() {
        return -1;
    }

    @Override
    public long received() {
        return datagrams();
    }

    @Override
    public long missing() {
        return 0;
    }

    @Override
    public long repaired() {
        return 0;
    }

    @Override
    public List<Run> runs(int max) {
        return List.of(new Run(1, datagrams(), PartState.RECEIVED));
    }

    @Override
    int held() {
        return 0;
    }

    @Override
    void forget() {
        // there is nothing
    }
}
