// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who may send: networks in CIDR notation (RFC 4632, RFC 4291). A sender's address can be forged; this keeps out what comes by mistake and the
 * simplest of floods.
 */
public final class AllowList {
    /** Everybody. */
    public static final AllowList ALL = new AllowList(List.of());

    /** Digits, dots and colons: nothing that Java would ask a name server about. */
    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private record Network(long high, long low, long highMask, long lowMask, String text) {

        boolean contains(long h, long l) {
            return (h & highMask) == high && (l & lowMask) == low;
        }
    }

    private final List<Network> networks;

    private AllowList(List<Network> networks) {
        this.networks = List.copyOf(networks);
    }

    /**
     * Reads {@code "10.0.0.0/8, fe80::/10, 192.0.2.7"}; an address without a length stands for itself alone.
     *
     * @throws IllegalArgumentException with a sentence for a person when a part is no network
     */
    public static AllowList parse(String text) {
        List<Network> networks = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            networks.add(network(part.strip()));
        }
        return new AllowList(networks);
    }

    private static Network network(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        if (!NUMERIC.matcher(address).matches() || address.indexOf(':') < 0 && address.chars().filter(c -> c == '.').count() != 3) {
            throw new IllegalArgumentException(wrong(text));
        }
        try {
            InetAddress a = InetAddress.getByName(address);
            int width = address.indexOf(':') < 0 ? 32 : 128;
            int length = slash < 0 ? width : Integer.parseInt(text.substring(slash + 1));
            if (length < 0 || length > width) {
                throw new IllegalArgumentException(wrong(text));
            }
            int bits = length + 128 - width;
            long highMask = bits <= 0 ? 0 : bits >= 64 ? -1 : -1L << 64 - bits;
            long lowMask = bits <= 64 ? 0 : bits >= 128 ? -1 : -1L << 128 - bits;
            return new Network(AddressBits.high(a) & highMask, AddressBits.low(a) & lowMask, highMask, lowMask, text);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException(wrong(text), e);
        }
    }

    private static String wrong(String text) {
        return "'" + text + "' is no network; write an address and a length, such as 10.0.0.0/8 or fe80::/10";
    }

    /** Whether this address, as {@link AddressBits} puts it, may send. */
    boolean allows(long high, long low) {
        if (networks.isEmpty()) {
            return true;
        }
        for (Network n : networks) {
            if (n.contains(high, low)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this address may send. */
    public boolean allows(InetAddress address) {
        return allows(AddressBits.high(address), AddressBits.low(address));
    }

    /** The networks as given, or "all". */
    @Override
    public String toString() {
        return networks.isEmpty() ? "all" : String.join(", ", networks.stream().map(Network::text).toList());
    }
}
