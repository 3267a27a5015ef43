// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.capture;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {
    public static String Action_clear;
    public static String Action_clearTip;
    public static String Action_crash;
    public static String Action_follow;
    public static String Action_followTip;
    public static String Action_live;
    public static String Action_liveTip;
    public static String Action_open;
    public static String Action_openTip;
    public static String Action_pause;
    public static String Action_pauseTip;
    public static String Action_save;
    public static String Action_saveSelected;
    public static String Action_saveTip;
    public static String Bytes_copyHex;
    public static String Bytes_copySeen;
    public static String Bytes_count;
    public static String Bytes_gone;
    public static String Bytes_name;
    public static String Bytes_none;
    public static String Column_dump;
    public static String Column_format;
    public static String Column_number;
    public static String Column_port;
    public static String Column_size;
    public static String Column_source;
    public static String Column_state;
    public static String Column_text;
    public static String Column_time;
    public static String Count_all;
    public static String Count_searching;
    public static String Count_some;
    public static String Crash_job;
    public static String Crash_noArchive;
    public static String Crash_none;
    public static String Datagrams_name;
    public static String Datagrams_of;
    public static String Datagrams_view;
    public static String Empty_file;
    public static String Empty_listen;
    public static String Empty_listening;
    public static String Empty_none;
    public static String Empty_notListening;
    public static String Empty_nothingYet;
    public static String Empty_open;
    public static String Empty_reading;
    public static String Empty_setup;
    public static String Empty_start;
    public static String Empty_text;
    public static String Empty_triage;
    public static String Fields_copyField;
    public static String Fields_copyValue;
    public static String Fields_datagram;
    public static String Fields_field;
    public static String Fields_from;
    public static String Fields_name;
    public static String Fields_port;
    public static String Fields_problem;
    public static String Fields_time;
    public static String Fields_value;
    public static String Filter_error;
    public static String Filter_hint;
    public static String Filter_job;
    public static String Filter_jobOf;
    public static String Filter_name;
    public static String Filter_tip;
    public static String Format_basic;
    public static String Format_extended;
    public static String Format_v1;
    public static String Format_v2;
    public static String Live_name;
    public static String Live_title;
    public static String Menu_columns;
    public static String Menu_copyRows;
    public static String Note_more;
    public static String Note_noRoom;
    public static String Note_paused;
    public static String Note_reading;
    public static String Note_tooFast;
    public static String Note_tooMany;
    public static String Open_all;
    public static String Open_captures;
    public static String Open_job;
    public static String Open_noRoom;
    public static String Open_title;
    public static String Packets_name;
    public static String Packets_none;
    public static String Packets_of;
    public static String Packets_reading;
    public static String Packets_show;
    public static String Packets_summary;
    public static String Packets_unit;
    public static String Part_conflict;
    public static String Part_empty;
    public static String Part_missing;
    public static String Part_received;
    public static String Part_repaired;
    public static String Part_repeated;
    public static String Part_unknown;
    public static String Save_captures;
    public static String Save_done;
    public static String Save_doneWithout;
    public static String Save_job;
    public static String Save_title;
    public static String State_afterLoss;
    public static String State_complete;
    public static String State_conflict;
    public static String State_duplicate;
    public static String State_incomplete;
    public static String State_late;
    public static String State_malformed;
    public static String State_pending;
    public static String State_text;
    public static String State_truncated;
    public static String State_unsupported;
    public static String Unit_missing;
    public static String Unit_more;
    public static String Unit_name;
    public static String Unit_of;
    public static String Unit_parts;
    public static String Unit_range;
    public static String Unit_received;
    public static String Unit_repaired;
    public static String Unit_repeated;
    public static String Unit_run;
    public static String Units_goTo;
    public static String Units_name;
    public static String Units_only;

    static {
        NLS.initializeMessages("org.netoops.ui.capture.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
