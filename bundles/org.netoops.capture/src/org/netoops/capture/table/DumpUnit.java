// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.net.InetSocketAddress;
import java.util.List;
import org.netoops.log.Transport;

/** A netoops dump: log packets with numbers from 0, the newest text first. */
final class DumpUnit extends Unit {

    private final int count;
    private final ParityGroups groups;
    private final Parts log = new Parts();
    /** Packets beside the log: facts and parity; their numbers have the kind in front. */
    private final Parts others = new Parts();
    private boolean forgotten;

    /**
     * @param count  log packets of the dump as its sender says; within the bound that the receiver has
     * @param groups groups of log packets with parity of their own, 0 for none
     */
    DumpUnit(Transport format, InetSocketAddress from, String name, int count, int groups, long row) {
        super(format, from, name, row);
        this.count = count;
        this.groups = new ParityGroups(count, groups);
    }

    synchronized DatagramState log(int number, int hash, boolean empty) {
        DatagramState state = forgotten ? DatagramState.PENDING : log.add(number, hash, empty);
        if (state == DatagramState.PENDING && !forgotten) {
            groups.log(number);
        }
        return state;
    }

    /** A packet of facts; {@code number} has its kind in front. */
    synchronized DatagramState facts(int number, int hash) {
        return forgotten ? DatagramState.PENDING : others.add(number, hash, false);
    }

    synchronized DatagramState parity(int number, int group, int hash) {
        DatagramState state = facts(number, hash);
        if (state == DatagramState.PENDING && !forgotten) {
            groups.parity(group);
        }
        return state;
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
        return count - log.received() - groups.repaired();
    }

    @Override
    public synchronized long repaired() {
        return groups.repaired();
    }

    @Override
    public synchronized List<Run> runs(int max) {
        if (count == 0) {
            return List.of();
        }
        RunList runs = new RunList(max);
        int n = count - 1;
        while (n >= 0) {
            int next = forgotten || !groups.any() ? log.nextBelow(n) : n;
            if (next < n) {
                runs.add(n, next + 1, forgotten ? PartState.UNKNOWN : PartState.MISSING);
            }
            n = next;
            if (n >= 0) {
                PartState s = log.get(n);
                runs.add(n, n, s == PartState.MISSING && groups.repairs(n) ? PartState.REPAIRED : s);
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
