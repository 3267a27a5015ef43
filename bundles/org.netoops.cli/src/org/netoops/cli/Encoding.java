// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.netoops.wire.BasicEncoder;
import org.netoops.wire.ExtendedEncoder;
import org.netoops.wire.V1Arch;
import org.netoops.wire.V1Encoder;
import org.netoops.wire.V1Layout;
import org.netoops.wire.V2Encoder;
import org.netoops.wire.V2Field;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How {@code send} turns a log into datagrams, by its options. */
final class Encoding {
    /** The formats by the names of the command line. */
    enum Format { v1, v2, basic, extended }

    /** The processor families of netoops v1 by the names of the command line. */
    enum Family { x86_64, i386 }

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = "--layout", defaultValue = "D", paramLabel = "A|B|C|D", description = "Packet layout of v1; default: ${DEFAULT-VALUE}.")
    private V1Layout layout;

    @Option(names = "--arch", defaultValue = "x86_64", paramLabel = "x86_64|i386", description = "Registers of v1; default: ${DEFAULT-VALUE}.")
    private Family arch;

    @Option(names = "--kernel", paramLabel = "RELEASE", description = "Kernel release in the headers of v1 and v2.")
    private String kernel;

    @Option(names = "--key", paramLabel = "NUMBER", description = "Sign v2 with this key of the keyring.")
    private Integer key;

    @Mixin
    private KeysOption keys;

    /** Says what is wrong with the options. */
    void check() {
        if (key != null && format != Format.v2) {
            throw CommandFailure.usage("--key " + key + ": only v2 is signed: use --format v2");
        }
    }

    /** The log as one more sender would send it: ids are by chance, as two dumps sent within one second must not be taken for one. */
    List<byte[]> encode(byte[] log, Random random) {
        return switch (format) {
            case basic -> BasicEncoder.encode(log);
            case extended -> new ExtendedEncoder().encode(log);
            case v1 -> V1Encoder.of(layout, V1Arch.valueOf(arch.name().toUpperCase(Locale.ROOT)), random.nextInt(0x10000),
                    random.nextInt() & 0xffffffffL, kernel == null ? "0.0.0-netoops-send" : kernel).encode(log);
            case v2 -> v2(random).encode(log);
        };
    }

    private V2Encoder v2(Random random) {
        List<V2Field> facts = new ArrayList<>();
        facts.add(new V2Field.Text(V2Field.Label.SENDER, "netoops send " + Main.VERSION));
        if (kernel != null) {
            facts.add(new V2Field.Text(V2Field.Label.RELEASE, kernel));
        }
        V2Encoder unsigned = V2Encoder.of(new UUID(random.nextLong(), random.nextLong()), 1).withMeta(facts);
        return key == null ? unsigned : unsigned.withKey(key, secret());
    }

    private byte[] secret() {
        byte[] secret = keys.open().secret(key);
        if (secret == null) {
            throw CommandFailure.unreadable("send: there is no key " + key + " in " + keys.path() + ": 'netoops keys' lists them");
        }
        return secret;
    }
}
