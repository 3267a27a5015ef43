// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

/** The way a kernel log came to us. */
public enum Transport {
    /** A text file, a pipe or pasted text. */
    FILE("file"),
    /** netconsole, plain console text in datagrams. */
    NETCONSOLE_BASIC("basic"),
    /** netconsole, records with priority, sequence number and time. */
    NETCONSOLE_EXTENDED("ext"),
    /** The netoops driver's packets of 2010. */
    NETOOPS_V1("v1"),
    /** netoops packets with metadata and tag. */
    NETOOPS_V2("v2");

    private final String shortName;

    Transport(String shortName) {
        this.shortName = shortName;
    }

    /** The word shown in tables and stored in archives; never renamed. */
    public String shortName() {
        return shortName;
    }

    /**
     * The transport with this short name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Transport of(String shortName) {
        for (Transport t : values()) {
            if (t.shortName.equals(shortName)) {
                return t;
            }
        }
        throw new IllegalArgumentException("unknown transport: " + shortName);
    }
}
