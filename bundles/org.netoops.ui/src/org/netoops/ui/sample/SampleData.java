// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.FrameworkUtil;

/** Captures of real kernels that crash, as they arrived over the network: what the application shows when nothing has crashed yet. */
public final class SampleData {
    private static final List<String> FILES = List.of("x86_64-6.1-null-write.pcap", "x86_64-6.1-warning.pcap", "x86_64-6.1-refcount.pcap", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            "x86_64-6.12-null-write.pcap", "x86_64-6.12-soft-lockup.pcap", "x86_64-7.3-rcu-stall.pcap", "aarch64-6.1-null-panic.pcap", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            "s390x-6.1-bad-pointer.pcap", "ppc64le-6.1-bug.pcap", "riscv64-6.12-bad-pointer.pcap", "armv7l-6.1-hung-task.pcap"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    private SampleData() {
    }

    /** Copies the captures to the user's cache, because they are read and shown like any other file. Returns where they are. */
    public static List<Path> unpack() throws IOException {
        Path folder = Files.createDirectories(cache().resolve("netoops").resolve("sample-data")); //$NON-NLS-1$ //$NON-NLS-2$
        List<Path> files = new ArrayList<>();
        for (String name : FILES) {
            Path file = folder.resolve(name);
            try (InputStream in = FrameworkUtil.getBundle(SampleData.class).getEntry("sample-data/" + name).openStream()) { //$NON-NLS-1$
                // A copy could have been cut short or changed; the bundle's is right.
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            files.add(file);
        }
        return files;
    }

    private static Path cache() {
        String home = System.getProperty("user.home"); //$NON-NLS-1$
        String os = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
        if (os.contains("mac")) { //$NON-NLS-1$
            return Path.of(home, "Library", "Caches"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        String configured = System.getenv(os.contains("win") ? "LOCALAPPDATA" : "XDG_CACHE_HOME"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return configured == null || configured.isBlank() ? Path.of(home, ".cache") : Path.of(configured); //$NON-NLS-1$
    }
}
