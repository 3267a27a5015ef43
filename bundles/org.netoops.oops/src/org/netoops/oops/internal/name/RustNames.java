// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.name;

/**
 * Rust symbols as a person writes them: "_RNvMs3_NtCs…_11rust_binder7processNtB5_7Process10update_ref" is
 * "&lt;rust_binder::process::Process&gt;::update_ref". Reads the v0 mangling (Rust RFC 2603) without generic arguments and signatures,
 * which no title shows.
 */
public final class RustNames {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_LENGTH = 2000;

    private final String s;
    private int i;
    private int depth;
    private int written;

    private RustNames(String symbol) {
        s = symbol;
    }

    /** The name, or null when the symbol is none of Rust's or not to be understood. */
    public static String demangled(String symbol) {
        if (!symbol.startsWith("_R") || symbol.length() > MAX_LENGTH) {
            return null;
        }
        RustNames names = new RustNames(symbol);
        names.i = 2;
        String path = names.path();
        return path == null || path.isEmpty() ? null : path;
    }

    private char next() {
        return i < s.length() ? s.charAt(i++) : '\0';
    }

    /** One path; null when it can't be read. Depth and output are bounded: back references could double the text at each step. */
    private String path() {
        if (depth >= MAX_DEPTH || written > MAX_LENGTH) {
            return null;
        }
        depth++;
        String found = pathOf(next());
        depth--;
        written += found == null ? 0 : found.length();
        return found;
    }

    private String pathOf(char tag) {
        return switch (tag) {
            case 'C' -> identifier();
            case 'N' -> nested();
            case 'M' -> implementation(false);
            case 'X' -> implementation(true);
            case 'Y' -> trait();
            case 'I' -> generic();
            case 'B' -> back(true);
            default -> null;
        };
    }

    private String nested() {
        char space = next();
        String outer = path();
        String name = identifier();
        if (outer == null || name == null) {
            return null;
        }
        // Capital letters mark what has no name of its own in the source: a closure.
        return space == 'C' ? outer + "::{closure#0}" : name.isEmpty() ? outer : outer + "::" + name;
    }

    private String implementation(boolean ofTrait) {
        if (i < s.length() && s.charAt(i) == 's') {
            i++;
            number();
        }
        if (path() == null) {
            return null;
        }
        String type = type();
        String trait = ofTrait ? path() : "";
        return type == null || trait == null ? null : "<" + type + (ofTrait ? " as " + trait : "") + ">";
    }

    private String trait() {
        String type = type();
        String trait = path();
        return type == null || trait == null ? null : "<" + type + " as " + trait + ">";
    }

    private String generic() {
        String path = path();
        while (path != null && i < s.length() && s.charAt(i) != 'E') {
            if (s.charAt(i) == 'L') {
                i++;
                number();
            } else if (s.charAt(i) == 'K' || type() == null) {
                return null;
            }
        }
        i++;
        return path;
    }

    private String type() {
        char c = i < s.length() ? s.charAt(i) : '\0';
        if (c == 'B') {
            i++;
            return back(false);
        }
        if (c >= 'a' && c <= 'z') {
            i++;
            return basic(c);
        }
        if (c == 'R' || c == 'Q') {
            i++;
            if (i < s.length() && s.charAt(i) == 'L') {
                i++;
                number();
            }
            String to = depth++ < MAX_DEPTH ? type() : null;
            depth--;
            return to == null ? null : (c == 'R' ? "&" : "&mut ") + to;
        }
        return path();
    }

    private static String basic(char c) {
        return switch (c) {
            case 'a' -> "i8";
            case 'b' -> "bool";
            case 'c' -> "char";
            case 'd' -> "f64";
            case 'e' -> "str";
            case 'f' -> "f32";
            case 'h' -> "u8";
            case 'i' -> "isize";
            case 'j' -> "usize";
            case 'l' -> "i32";
            case 'm' -> "u32";
            case 'n' -> "i128";
            case 'o' -> "u128";
            case 's' -> "i16";
            case 't' -> "u16";
            case 'u' -> "()";
            case 'x' -> "i64";
            case 'y' -> "u64";
            case 'z' -> "!";
            default -> null;
        };
    }

    /** "B5_": the path or type that begins five characters behind "_R", which must lie before this place. */
    private String back(boolean path) {
        int here = i - 1;
        long target = number();
        int resume = i;
        if (target < 0 || target + 2 >= here) {
            return null;
        }
        i = (int) target + 2;
        String found = path ? path() : depth++ < MAX_DEPTH ? type() : null;
        if (!path) {
            depth--;
        }
        i = resume;
        return found;
    }

    /** Optional disambiguator "s…_", then length and bytes. */
    private String identifier() {
        if (i < s.length() && s.charAt(i) == 's') {
            i++;
            number();
        }
        if (i < s.length() && s.charAt(i) == 'u') {
            i++;
        }
        int length = 0;
        int digits = i;
        while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9' && length < MAX_LENGTH) {
            length = length * 10 + s.charAt(i++) - '0';
        }
        if (i == digits) {
            return null;
        }
        if (i < s.length() && s.charAt(i) == '_') {
            i++;
        }
        if (length > s.length() - i) {
            return null;
        }
        String name = s.substring(i, i + length);
        i += length;
        return name;
    }

    /** A number in base 62 that ends in "_"; "_" alone is 0. */
    private long number() {
        long value = 0;
        boolean empty = true;
        while (i < s.length() && s.charAt(i) != '_') {
            int digit = digit(s.charAt(i++));
            if (digit < 0) {
                return -1;
            }
            // A crate's hash is no place to go back to: how far it overflows does not matter.
            value = Math.min(value * 62 + digit, Integer.MAX_VALUE);
            empty = false;
        }
        i++;
        return empty ? 0 : value + 1;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'z' ? c - 'a' + 10 : c >= 'A' && c <= 'Z' ? c - 'A' + 36 : -1;
    }
}
