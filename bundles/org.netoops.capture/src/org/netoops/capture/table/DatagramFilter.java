// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netoops.log.Transport;
import org.netoops.log.Verification;

/** Which datagrams to show. Words search their bytes; keys narrow: {@value #KEYS}. */
public final class DatagramFilter {

    private static final String KEYS = "source format port dump number size state verified text since until";
    private static final Set<String> KEY_SET = new LinkedHashSet<>(List.of(KEYS.split(" ")));

    /**
     * A filter, or what is wrong with its text.
     *
     * @param filter  null when the text has an error
     * @param error   what is wrong and what was expected, or null
     * @param errorAt where in the text, from 0; -1 without an error
     */
    public record Parsed(DatagramFilter filter, String error, int errorAt) {
    }

    private final List<Predicate<DatagramRow>> conditions;

    private DatagramFilter(List<Predicate<DatagramRow>> conditions) {
        this.conditions = conditions;
    }

    /** The keys in the order in which they are explained. */
    public static List<String> keys() {
        return List.copyOf(KEY_SET);
    }

    /**
     * Reads a filter; an empty text lets everything through.
     *
     * @param reference what spans of time count back from
     * @param zone      of times without one
     */
    public static Parsed parse(String text, Instant reference, ZoneId zone) {
        Query query = Query.parse(text, KEY_SET);
        if (query.error() != null) {
            return new Parsed(null, query.error(), query.errorAt());
        }
        // cheap conditions first: text must be read from disk
        List<Predicate<DatagramRow>> cheap = new ArrayList<>();
        List<Predicate<DatagramRow>> costly = new ArrayList<>();
        for (Query.Term term : query.terms()) {
            boolean reads = term.key() == null || term.key().equals("text");
            Predicate<DatagramRow> condition = reads ? text(term.value()) : condition(term.key(), term.value(), reference, zone);
            if (condition == null) {
                return new Parsed(null, "expected " + expected(term.key()), term.at());
            }
            (reads ? costly : cheap).add(term.excluded() ? condition.negate() : condition);
        }
        cheap.addAll(costly);
        return new Parsed(new DatagramFilter(cheap), null, -1);
    }

    /** Whether it lets everything through. */
    public boolean empty() {
        return conditions.isEmpty();
    }

    /** Whether the datagram is to be shown. */
    public boolean test(DatagramRow row) {
        for (Predicate<DatagramRow> c : conditions) {
            if (!c.test(row)) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<DatagramRow> text(String pattern) {
        ByteFinder finder = new ByteFinder(pattern);
        return r -> {
            byte[] payload = r.payload();
            return payload != null && finder.in(payload);
        };
    }

    /** Null when the value is none for the key. */
    private static Predicate<DatagramRow> condition(String key, String value, Instant reference, ZoneId zone) {
        return switch (key) {
            case "source" -> source(new Glob(value));
            case "format" -> words(value, Transport.values(), Transport::shortName, DatagramRow::format);
            case "state" -> words(value, DatagramState.values(), DatagramState::word, DatagramRow::state);
            case "verified" -> words(value, Verification.values(), Verification::word, DatagramRow::verification);
            case "port" -> range(value, DatagramRow::toPort);
            case "size" -> range(value, DatagramRow::size);
            case "number" -> {
                Range range = Range.of(value);
                yield range == null ? null : r -> r.numbered() && range.contains(r.number());
            }
            case "dump" -> {
                Glob glob = new Glob("*" + value + "*");
                yield r -> r.unit() != null && glob.matches(r.unit().name());
            }
            default -> {
                Instant at = TimePoint.of(value, reference, zone);
                boolean since = key.equals("since");
                yield at == null ? null : r -> since ? !r.time().isBefore(at) : r.time().isBefore(at);
            }
        };
    }

    private static Predicate<DatagramRow> source(Glob glob) {
        return r -> {
            String host = r.address().getHostAddress();
            return glob.matches(host) || glob.matches(host + ":" + r.fromPort());
        };
    }

    private static Predicate<DatagramRow> range(String value, java.util.function.ToLongFunction<DatagramRow> of) {
        Range range = Range.of(value);
        return range == null ? null : r -> range.contains(of.applyAsLong(r));
    }

    /** One of some words, with - or a blank within them; null when none fits. */
    private static <E> Predicate<DatagramRow> words(String value, E[] all, Function<E, String> word, Function<DatagramRow, E> of) {
        Glob glob = new Glob(value.replace(' ', '-'));
        Set<E> fitting = Stream.of(all).filter(e -> glob.matches(word.apply(e).replace(' ', '-'))).collect(Collectors.toSet());
        return fitting.isEmpty() ? null : r -> fitting.contains(of.apply(r));
    }

    private static String expected(String key) {
        return switch (key) {
            case "format" -> list(Stream.of(Transport.values()).filter(t -> t != Transport.FILE).map(Transport::shortName));
            case "state" -> list(Arrays.stream(DatagramState.values()).map(DatagramState::word));
            case "verified" -> list(Arrays.stream(Verification.values()).map(Verification::word));
            case "port", "size", "number" -> "a number like 7, 7..9, >7 or <=7";
            default -> TimePoint.EXPECTED;
        };
    }

    private static String list(Stream<String> words) {
        return words.map(w -> w.replace(' ', '-').toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ", "one of ", ""));
    }
}
