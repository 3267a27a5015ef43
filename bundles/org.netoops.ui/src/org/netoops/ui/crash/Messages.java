// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Copy_markdown;
    public static String Copy_selection;
    public static String Copy_text;
    public static String Fact_corrupted;
    public static String Fact_cpu;
    public static String Fact_notTainted;
    public static String Fact_panicked;
    public static String Fact_pid;
    public static String Fact_tainted;
    public static String Fact_via;
    public static String Find_hint;
    public static String Find_next;
    public static String Find_none;
    public static String Find_previous;
    public static String Find_wrapped;
    public static String Frame_inlined;
    public static String Input_name;
    public static String Load_job;
    public static String Load_loading;
    public static String Load_missing;
    public static String Load_noCrash;
    public static String Load_otherArchive;
    public static String Load_unexpected;
    public static String Load_waiting;
    public static String Log_gap;
    public static String Log_name;
    public static String Log_showFrame;
    public static String State_code;
    public static String State_codeTrap;
    public static String State_noCode;
    public static String State_none;
    public static String State_register;
    public static String State_registers;
    public static String State_value;
    public static String Tab_log;
    public static String Tab_packets;
    public static String Tab_state;
    public static String Tab_trace;
    public static String Tip_arch;
    public static String Tip_file;
    public static String Tip_hardware;
    public static String Tip_host;
    public static String Tip_kernel;
    public static String Tip_network;
    public static String Tip_notTainted;
    public static String Tip_panicked;
    public static String Tip_task;
    public static String Tip_time;
    public static String Tip_way;
    public static String Trace_function;
    public static String Trace_hide;
    public static String Trace_hideCount;
    public static String Trace_hideTip;
    public static String Trace_module;
    public static String Trace_name;
    public static String Trace_offset;
    public static String Trace_showLine;
    public static String Trace_source;
    public static String Trace_unnamed;

    static {
        NLS.initializeMessages("org.netoops.ui.crash.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
