// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netoops.archive.PageKey;

/**
 * The pages of a long list that are at hand, least recently used ones dropped, and the keys at which all pages seen so far begin. A key costs
 * a few bytes, so that coming back to a page never means to read from the start.
 */
final class Pages {
    static final int ROWS = 200;
    static final int KEPT = 10;

    private final List<PageKey> starts = new ArrayList<>();
    private final Map<Integer, List<Occurrence>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Occurrence>> eldest) {
            return size() > KEPT;
        }
    };

    Pages() {
        starts.add(null);
    }

    /** The row at this index, or null when its page is not at hand. */
    Occurrence row(int index) {
        List<Occurrence> page = index < 0 ? null : pages.get(index / ROWS);
        return page != null && index % ROWS < page.size() ? page.get(index % ROWS) : null;
    }

    /** Where the row of the occurrence with this id is, -1 when it is not at hand. */
    int index(long id) {
        for (Map.Entry<Integer, List<Occurrence>> page : pages.entrySet()) {
            for (int i = 0; i < page.getValue().size(); i++) {
                if (page.getValue().get(i).getId() == id) {
                    return page.getKey() * ROWS + i;
                }
            }
        }
        return -1;
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    boolean has(int page) {
        return pages.containsKey(page);
    }

    void put(int page, List<Occurrence> rows) {
        pages.put(page, rows);
    }

    /** The last page up to this one whose start is known. */
    int nearest(int page) {
        return Math.min(page, starts.size() - 1);
    }

    PageKey start(int page) {
        return starts.get(page);
    }

    /** Notes where pages begin that follow the known ones, {@code first} being the number of the first of them. */
    void learn(int first, List<PageKey> keys) {
        for (int i = 0; i < keys.size(); i++) {
            if (first + i == starts.size()) {
                starts.add(keys.get(i));
            }
        }
    }

    /** All rows at hand in their order. */
    List<Occurrence> rows() {
        List<Occurrence> all = new ArrayList<>();
        new TreeMap<>(pages).values().forEach(all::addAll);
        return all;
    }
}
