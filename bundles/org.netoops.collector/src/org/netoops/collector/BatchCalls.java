// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Two calls of Linux that Java has no method for: recvmmsg(2), which takes many datagrams at once straight into our memory, and poll(2). Made
 * through java.lang.foreign, which is final since Java 22; by reflection, because this is compiled for 21. Where it is missing, or the machine is
 * not one whose structures {@link BatchSocket} knows, {@link #available} says so.
 */
final class BatchCalls {
    private static final BatchCalls CALLS = find();

    private final MethodHandle recvmmsg;
    private final MethodHandle poll;
    private final Method ofBuffer;
    private final Method address;

    private BatchCalls(MethodHandle recvmmsg, MethodHandle poll, Method ofBuffer, Method address) {
        this.recvmmsg = recvmmsg;
        this.poll = poll;
        this.ofBuffer = ofBuffer;
        this.address = address;
    }

    static boolean available() {
        return CALLS != null;
    }

    private static BatchCalls find() {
        String arch = System.getProperty("os.arch");
        boolean known = System.getProperty("os.name").equals("Linux") && (arch.equals("amd64") || arch.equals("aarch64"));
        if (!known || Runtime.version().feature() < 22) {
            return null;
        }
        try {
            Class<?> segment = Class.forName("java.lang.foreign.MemorySegment");
            Foreign foreign = new Foreign(segment);
            // pointers are passed as numbers: they point into direct buffers of ours
            return new BatchCalls(foreign.function("recvmmsg", "int", "int", "long", "int", "int", "long"),
                    foreign.function("poll", "int", "long", "long", "int"),
                    segment.getMethod("ofBuffer", Buffer.class), segment.getMethod("address"));
        } catch (ReflectiveOperationException | RuntimeException e) {
            System.getLogger(BatchCalls.class.getName()).log(System.Logger.Level.DEBUG, "no batched receive", e);
            return null;
        }
    }

    /** The linker's methods, looked up by name. */
    private static final class Foreign {
        private final Class<?> segment;
        private final Class<?> layout = Class.forName("java.lang.foreign.MemoryLayout");
        private final Class<?> values = Class.forName("java.lang.foreign.ValueLayout");
        private final Class<?> descriptor = Class.forName("java.lang.foreign.FunctionDescriptor");
        private final Class<?> linkerType = Class.forName("java.lang.foreign.Linker");
        private final Class<?> option = Class.forName("java.lang.foreign.Linker$Option");
        private final Object linker = linkerType.getMethod("nativeLinker").invoke(null);
        private final Object lookup = linkerType.getMethod("defaultLookup").invoke(linker);

        Foreign(Class<?> segment) throws ReflectiveOperationException {
            this.segment = segment;
        }

        MethodHandle function(String name, String result, String... parameters) throws ReflectiveOperationException {
            Object arguments = Array.newInstance(layout, parameters.length);
            for (int i = 0; i < parameters.length; i++) {
                Array.set(arguments, i, layoutOf(parameters[i]));
            }
            Object type = descriptor.getMethod("of", layout, arguments.getClass()).invoke(null, layoutOf(result), arguments);
            Optional<?> symbol = (Optional<?>) Class.forName("java.lang.foreign.SymbolLookup").getMethod("find", String.class).invoke(lookup, name);
            Object none = Array.newInstance(option, 0);
            return (MethodHandle) linkerType.getMethod("downcallHandle", segment, descriptor, none.getClass())
                    .invoke(linker, symbol.orElseThrow(), type, none);
        }

        private Object layoutOf(String type) throws ReflectiveOperationException {
            return values.getField(type.equals("int") ? "JAVA_INT" : "JAVA_LONG").get(null);
        }
    }

    /** Where a direct buffer lies in memory, for as long as the buffer is kept. */
    static long address(ByteBuffer direct) {
        try {
            return (long) CALLS.address.invoke(CALLS.ofBuffer.invoke(null, direct));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes at most {@code count} datagrams without waiting; how many, or -1. */
    static int receive(int descriptor, long messages, int count) {
        try {
            return (int) CALLS.recvmmsg.invokeExact(descriptor, messages, count, BatchSocket.MSG_DONTWAIT, 0L);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until one of the sockets has something, or the time is up; how many have, or -1. */
    static int poll(long sockets, int count, int millis) {
        try {
            return (int) CALLS.poll.invokeExact(sockets, (long) count, millis);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
