// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** "SYZFAIL: what": syzkaller's own program in the tested machine gave up; often the kernel did to it what it should not. */
final class FuzzerKind implements CrashKind {

    @Override
    public String id() {
        return "fuzzer-failure";
    }

    @Override
    public List<String> leads() {
        return List.of("SYZFAIL: ", "SYZFATAL: ");
    }

    @Override
    public boolean accepts(Text line, int at) {
        return at == 0;
    }

    @Override
    public boolean oneLine() {
        return true;
    }

    @Override
    public boolean confirmsItself() {
        return true;
    }

    @Override
    public CrashName name(Evidence e) {
        return CrashName.plain(e.header());
    }

    @Override
    public String help() {
        return "The fuzzer syzkaller, not the kernel, reports that one of its checks failed. It runs as a program on the tested machine.";
    }
}
