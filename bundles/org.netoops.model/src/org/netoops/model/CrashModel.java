// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.InternalEList;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.StoredCrash;
import org.netoops.oops.Oops;

/** Makes model objects of archive records. Belongs to the thread that owns the model. */
public final class CrashModel {

    private CrashModel() {
    }

    /** An occurrence as a table shows it, without its traces. */
    public static Occurrence of(OccurrenceRow row) {
        Occurrence o = ModelFactory.eINSTANCE.createOccurrence();
        o.setId(row.id());
        write(row, o);
        return o;
    }

    /** Takes over what may have changed in the row of an occurrence. */
    static void write(OccurrenceRow row, Occurrence o) {
        o.setSignature(row.signature());
        o.setTitle(row.title());
        o.setSeen(row.seen());
        o.setHost(row.host());
        o.setRelease(row.release());
        o.setArch(row.arch());
        o.setCpu(row.cpu());
        o.setPid(row.pid());
        o.setComm(row.comm());
        o.setTaint(row.taint());
        o.setVia(row.via());
        o.setFile(row.file());
        o.setPanicked(row.panicked());
        o.setVerification(row.verification());
        if (!o.getSources().equals(row.sources())) {
            o.getSources().clear();
            o.getSources().addAll(row.sources());
        }
    }

    /** An occurrence with its traces; the first frame of the function at fault is marked. */
    public static Occurrence of(StoredCrash crash) {
        Occurrence o = of(crash.row());
        Oops oops = crash.oops();
        String guilty = oops.verdict().frame();
        boolean marked = guilty == null;
        for (org.netoops.oops.Trace t : oops.traces()) {
            Trace trace = ModelFactory.eINSTANCE.createTrace();
            trace.setLabel(t.label());
            trace.getContext().addAll(t.context());
            List<Frame> frames = new ArrayList<>();
            for (org.netoops.oops.Frame f : t.frames()) {
                Frame frame = of(f);
                if (!marked && f.reliable() && guilty.equals(withoutSuffix(f.function()))) {
                    frame.setGuilty(true);
                    marked = true;
                }
                frames.add(frame);
            }
            // They are new, so that nothing needs to be compared with what is already in the list.
            ((InternalEList<Frame>) trace.getFrames()).addAllUnique(frames);
            ((InternalEList<Trace>) o.getTraces()).addUnique(trace);
        }
        return o;
    }

    /** Titles name functions without what the compiler appended: ".isra.0", ".cold". */
    private static String withoutSuffix(String function) {
        int dot = function == null ? -1 : function.indexOf('.', 1);
        return dot < 0 ? function : function.substring(0, dot);
    }

    private static Frame of(org.netoops.oops.Frame f) {
        Frame frame = ModelFactory.eINSTANCE.createFrame();
        frame.setFunction(f.function());
        frame.setOffset(f.offset());
        frame.setSize(f.size());
        frame.setModule(f.module());
        frame.setBuildId(f.buildId());
        frame.setAddress(f.address());
        frame.setReliable(f.reliable());
        frame.setInlined(f.inlined());
        frame.setSource(f.source());
        frame.setLine(f.line());
        frame.setLogLine(f.logLine());
        return frame;
    }
}
