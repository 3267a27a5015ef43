// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a netoops v2 dump tells about the machine, the kernel and the crash. Where a fact comes twice the first one counts;
 * {@link #fields} has both.
 *
 * @param fields every fact in the order it was sent, unknown ones too
 */
public record V2Meta(List<V2Field> fields) {

    /** Nothing is known. */
    public static final V2Meta NONE = new V2Meta(List.of());

    public V2Meta {
        fields = List.copyOf(fields);
    }

    /** A fact that is text, or null. */
    public String text(V2Field.Label label) {
        return all(V2Field.Text.class).filter(t -> t.label() == label).map(V2Field.Text::value).findFirst().orElse(null);
    }

    /** A fact that is a byte string, in hex, or null. */
    public String hash(V2Field.Digest digest) {
        return all(V2Field.Hash.class).filter(h -> h.digest() == digest).map(V2Field.Hash::hex).findFirst().orElse(null);
    }

    private OptionalLong number(V2Field.Measure measure) {
        return all(V2Field.Number.class).filter(n -> n.measure() == measure).mapToLong(V2Field.Number::value).findFirst();
    }

    /** The crashed machine's clock when the dump began, or null. */
    public Instant wallTime() {
        OptionalLong nanos = number(V2Field.Measure.WALL_NANOS);
        return nanos.isEmpty() ? null : Instant.EPOCH.plusNanos(nanos.getAsLong());
    }

    /** The kernel's taint mask. */
    public OptionalLong taint() {
        return number(V2Field.Measure.TAINT);
    }

    /** The CPU that sent the dump. */
    public OptionalInt cpu() {
        OptionalLong n = number(V2Field.Measure.CPU);
        return n.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) n.getAsLong());
    }

    /** Register values by name; empty when there were none. */
    public Map<String, Long> registers() {
        V2Field.Registers r = first(V2Field.Registers.class);
        return r == null ? Map.of() : V2Machine.named(r);
    }

    /** The boot's id where the header's is a number by chance, or null. */
    public UUID boot() {
        V2Field.Boot b = first(V2Field.Boot.class);
        return b == null ? null : b.id();
    }

    /** The modules that were loaded, in the order sent. */
    public List<V2Field.Module> modules() {
        return all(V2Field.Module.class).toList();
    }

    /** The first fact of this type, or null. */
    public <T extends V2Field> T first(Class<T> type) {
        return all(type).findFirst().orElse(null);
    }

    /** All facts of this type, in the order sent. */
    public <T extends V2Field> Stream<T> all(Class<T> type) {
        return fields.stream().filter(type::isInstance).map(type::cast);
    }
}
