// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** The numbers of facts on the wire. */
final class V2FieldType {

    static final int HEADER_BYTES = 4;

    static final int RELEASE = 1;
    static final int VERSION = 2;
    static final int MACHINE = 3;
    static final int NODE = 4;
    static final int BUILD_ID = 5;
    static final int WALL_NANOS = 6;
    static final int TAINT = 7;
    static final int CPU = 8;
    static final int TASK = 9;
    static final int DIE = 10;
    static final int PANIC = 11;
    static final int REGISTERS = 12;
    static final int CODE = 13;
    static final int STACK = 14;
    static final int TRACE = 15;
    static final int MODULE = 16;
    static final int VENDOR = 17;
    static final int PRODUCT = 18;
    static final int BIOS = 19;
    static final int USER = 20;
    static final int RECORDS = 21;
    static final int CONFIG = 22;
    static final int ANCHOR = 23;
    static final int SENDER = 24;
    static final int BOOT = 25;

    private V2FieldType() {
    }

    static int of(V2Field f) {
        return switch (f) {
            case V2Field.Text t -> switch (t.label()) {
                case RELEASE -> RELEASE;
                case VERSION -> VERSION;
                case MACHINE -> MACHINE;
                case NODE -> NODE;
                case PANIC -> PANIC;
                case VENDOR -> VENDOR;
                case PRODUCT -> PRODUCT;
                case BIOS -> BIOS;
                case SENDER -> SENDER;
            };
            case V2Field.Number n -> switch (n.measure()) {
                case WALL_NANOS -> WALL_NANOS;
                case TAINT -> TAINT;
                case CPU -> CPU;
            };
            case V2Field.Hash h -> h.digest() == V2Field.Digest.BUILD_ID ? BUILD_ID : CONFIG;
            case V2Field.Task t -> TASK;
            case V2Field.Die d -> DIE;
            case V2Field.Registers r -> REGISTERS;
            case V2Field.Code c -> CODE;
            case V2Field.Stack s -> STACK;
            case V2Field.Trace t -> TRACE;
            case V2Field.Module m -> MODULE;
            case V2Field.User u -> USER;
            case V2Field.Records r -> RECORDS;
            case V2Field.Anchor a -> ANCHOR;
            case V2Field.Boot b -> BOOT;
            case V2Field.Unknown u -> u.type();
        };
    }
}
