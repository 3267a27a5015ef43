// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.util.Objects;

/**
 * Raw material a crash was read from, kept so that everything else can be derived again.
 *
 * @param mediaType "text/plain" (log lines as received) or "application/vnd.tcpdump.pcap" (datagrams)
 * @param source    where it came from, for a person: file and line, or address and port
 * @param bytes     the material; not to be changed
 */
public record Evidence(String mediaType, String source, byte[] bytes) {

    public static final String TEXT = "text/plain";
    public static final String PCAP = "application/vnd.tcpdump.pcap";

    public Evidence {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(bytes, "bytes");
    }
}
