// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** "BUG: Dentry ffff88(i=1,n=name)  still in use (1) [unmount of tmpfs tmpfs]". */
final class DentryKind implements CrashKind {

    @Override
    public String id() {
        return "dentry-in-use";
    }

    @Override
    public List<String> leads() {
        return List.of("BUG: Dentry ");
    }

    @Override
    public boolean accepts(Text line, int at) {
        return line.find(" still in use ", at) > 0;
    }

    /** On its own way the kernel warns at the place of the check, which says nothing more. */
    @Override
    public boolean goesOnWith(CrashKind other, Text line, int at) {
        return other instanceof WarningKind && line.find(" fs/dcache.c:", at) >= 0;
    }

    @Override
    public CrashName name(Evidence e) {
        int open = e.header().lastIndexOf('[');
        int close = e.header().lastIndexOf(']');
        if (open < 0 || close < open) {
            return CrashName.plain("BUG: Dentry still in use").doubtful("the line breaks off");
        }
        String what = e.header().substring(open + 1, close);
        int of = what.indexOf(" of ");
        CrashName name = CrashName.plain("BUG: Dentry still in use in " + (of < 0 ? what : what.substring(0, of)));
        return new CrashName(name.title(), List.of(CrashName.plain("BUG: Dentry still in use [" + what + "]").title()), name.type(), null, null);
    }

    @Override
    public String help() {
        return "A file system goes away while a name in it is still in use: a reference to a dentry that was not given back.";
    }
}
