// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.EOFException;
import java.io.IOException;

/**
 * Calls of libraries that unpack. None of them promises that damaged input leads to nothing but an IOException: array bounds, numbers and states
 * are checked where the author thought of it, and some follow a chain in the data by recursion. So whatever is thrown is damage of the data.
 */
public final class Damage {

    /** What is called. */
    public interface Call<T> {
        T call() throws IOException;
    }

    private Damage() {
    }

    /** Calls it; whatever is thrown is an IOException with a message. */
    public static <T> T told(Call<T> library) throws IOException {
        try {
            return library.call();
        } catch (EOFException e) {
            throw e.getMessage() == null ? (IOException) new EOFException("it ends too early").initCause(e) : e;
        } catch (IOException e) {
            throw e.getMessage() == null ? new IOException("it is no such data", e) : e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("it cannot be unpacked", e);
        }
    }
}
