// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.net.InetSocketAddress;
import java.util.List;
import org.netoops.log.Transport;

/** A netoops dump: log packets with numbers from 0, the newest text first. */
final class DumpUnit extends Unit {

    private final int count;
    private final Parts log = new Parts();
    /** Packets beside the log: facts and parity; their numbers have the kind in front. */
    private final Parts others = new Parts();
    private boolean whole;
    private boolean forgotten;

    /** @param count log packets of the dump as its sender says; within the bound that the receiver has */
    DumpUnit(Transport format, InetSocketAddress from, String name, int count, long row) {
        super(format, from, name, row);
        this.count = count;
    }

    synchronized DatagramState log(int number, int hash, boolean empty) {
        return forgotten ? DatagramState.PENDING : log.add(number, hash, empty);
    }

    synchronized DatagramState other(int number, int hash) {
        return forgotten ? DatagramState.PENDING : others.add(number, hash, false);
    }

    /** The receiver has put its text together and nothing is missing. */
    synchronized void whole() {
        whole = true;
    }

    @Override
    DatagramState stateOfParts(long clock) {
        return missing() == 0 ? DatagramState.COMPLETE : super.stateOfParts(clock);
    }

    @Override
    public long parts() {
        return count;
    }

    @Override
    public synchronized long received() {
        return log.received();
    }

    @Override
    public synchronized long missing() {
        return whole ? 0 : count - log.received();
    }

    @Override
    public synchronized long repaired() {
        return whole ? count - log.received() : 0;
    }

    @Override
    public synchronized List<Run> runs(int max) {
        if (count == 0) {
            return List.of();
        }
        RunList runs = new RunList(max);
        PartState absent = forgotten ? PartState.UNKNOWN : whole ? PartState.REPAIRED : PartState.MISSING;
        int n = count - 1;
        while (n >= 0) {
            int next = log.nextBelow(n);
            if (next < n) {
                runs.add(n, next + 1, absent);
            }
            n = next;
            if (n >= 0) {
                PartState s = log.get(n);
                runs.add(n, n, s == PartState.MISSING ? absent : s);
                n--;
            }
        }
        return runs.list();
    }

    @Override
    synchronized int held() {
        return log.held() + others.held();
    }

    @Override
    synchronized void forget() {
        forgotten = true;
        log.clear();
        others.clear();
    }
}
