// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.List;
import org.netoops.oops.Module;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;
import org.netoops.oops.internal.line.LineEvent;

/** Who, where and on what: the first statement of a report counts, for what is printed later repeats it or describes the panic. */
final class ReportFacts {
    private TaskContext task = TaskContext.UNKNOWN;
    private Taint taint = Taint.UNKNOWN;
    private boolean taintNamed;
    private String release;
    private String version;
    private String hardware;
    private List<Module> modules = List.of();

    void running(LineEvent.Running r) {
        TaskContext t = r.task();
        task = new TaskContext(task.cpu() < 0 ? t.cpu() : task.cpu(), task.pid() < 0 ? t.pid() : task.pid(),
            task.comm() == null ? t.comm() : task.comm());
        if (taint.printed() == null) {
            taint = r.taint();
        }
        if (release == null && r.release() != null) {
            release = r.release();
            version = r.version();
        }
    }

    /** The line that spells out the taint of the line before it; a panic's repeats it with flags that were set since. */
    void taintNames(LineEvent.TaintNames names) {
        if (taint.printed() != null && !taintNamed) {
            taint = new Taint(taint.printed(), names.flags());
            taintNamed = true;
        }
    }

    void hardware(String name) {
        if (hardware == null) {
            hardware = name;
        }
    }

    void modules(List<Module> linkedIn) {
        if (modules.isEmpty()) {
            modules = linkedIn;
        }
    }

    TaskContext task() {
        return task;
    }

    Taint taint() {
        return taint;
    }

    /** utsname release as the report states it, or null. */
    String release() {
        return release;
    }

    String version() {
        return version;
    }

    String hardware() {
        return hardware;
    }

    List<Module> modules() {
        return modules;
    }
}
