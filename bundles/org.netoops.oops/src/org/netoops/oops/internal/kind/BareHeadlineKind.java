// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** "BUG:", "WARNING:" or "INFO:" and nothing else: a headline of which the rest was lost. */
final class BareHeadlineKind implements CrashKind {

    @Override
    public String id() {
        return "bare-headline";
    }

    @Override
    public List<String> leads() {
        return List.of("BUG:", "WARNING:", "INFO:");
    }

    @Override
    public boolean accepts(Text line, int at) {
        return at == 0 && line.at(line.length() - 1) == ':' && line.length() <= 8;
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
        return CrashName.plain(e.header() + " corrupted").doubtful("the headline's text is lost");
    }

    @Override
    public String help() {
        return "The kernel began to report something, and the text of the headline is lost: output of several CPUs was mixed, or the line broke.";
    }
}
