// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.groups;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.netoops.model.Group;
import org.netoops.model.GroupStatus;
import org.netoops.ui.session.Session;
import org.netoops.ui.table.Column;
import org.netoops.ui.table.Shorten;
import org.netoops.ui.table.Times;

/** The columns of the groups table. */
final class GroupColumns {
    static final String CRASH = "crash"; //$NON-NLS-1$
    static final String TREND = "trend"; //$NON-NLS-1$
    static final String LAST = "last"; //$NON-NLS-1$
    /** In front of a group where something arrived since it was looked at. */
    static final String DOT = " ● "; //$NON-NLS-1$
    private static final String INDENT = "     "; //$NON-NLS-1$

    private GroupColumns() {
    }

    static List<Column<Row>> all() {
        return List.of(
                new Column<Row>(CRASH, Messages.Column_crash, 220, true, false, GroupColumns::crash, text(Group::getTitle), GroupColumns::crashTip,
                        by(Comparator.comparing(Group::getTitle, String.CASE_INSENSITIVE_ORDER)), Shorten.MIDDLE),
                column("count", Messages.Column_count, 58, g -> String.format("%,d", g.getCount())).numbers() //$NON-NLS-1$ //$NON-NLS-2$
                        .copied(text(g -> Long.toString(g.getCount()))).by(by(Comparator.comparingLong(Group::getCount))),
                column(TREND, Messages.Column_trend, 62, g -> "").copied(text(GroupColumns::trend)).tip(text(GroupColumns::trendTip)) //$NON-NLS-1$
                        .by(by(Comparator.comparingInt(GroupColumns::recent))),
                column("hosts", Messages.Column_hosts, 56, g -> Integer.toString(g.getHosts())).numbers() //$NON-NLS-1$
                        .by(by(Comparator.comparingInt(Group::getHosts))),
                time(LAST, Messages.Column_last, Group::getLastSeen), time("first", Messages.Column_first, Group::getFirstSeen).hidden(), //$NON-NLS-1$
                column("kernels", Messages.Column_kernels, 120, g -> String.join(", ", g.getKernels())).tip(text(GroupColumns::lines)).hidden() //$NON-NLS-1$ //$NON-NLS-2$
                        .by(by(Comparator.comparing(g -> String.join(", ", g.getKernels()))))); //$NON-NLS-1$
    }

    /** The heading of a status. */
    static String label(GroupStatus status) {
        return switch (status) {
            case NEW -> Messages.Status_new;
            case OPEN -> Messages.Status_open;
            case FIXED -> Messages.Status_fixed;
            case NOT_BUG -> Messages.Status_notABug;
        };
    }

    private static Column<Row> column(String id, String title, int width, Function<Group, String> text) {
        return Column.of(id, title, width, text(text));
    }

    private static Column<Row> time(String id, String title, Function<Group, Instant> when) {
        return column(id, title, 64, g -> Times.ago(when.apply(g), Instant.now())).numbers()
                .copied(text(g -> when.apply(g).toString())).tip(text(g -> Times.absolute(when.apply(g)))).by(by(Comparator.comparing(when)));
    }

    private static Function<Row, String> text(Function<Group, String> text) {
        return row -> row instanceof Row.Entry e ? text.apply(e.group()) : ""; //$NON-NLS-1$
    }

    /** Headings are never compared; ties are broken by the title, so that rows don't change places for no reason. */
    private static Comparator<Row> by(Comparator<Group> order) {
        Comparator<Group> full = order.thenComparing(Group::getTitle).thenComparing(Group::getSignature);
        return (a, b) -> a instanceof Row.Entry x && b instanceof Row.Entry y ? full.compare(x.group(), y.group()) : 0;
    }

    private static String crash(Row row) {
        return switch (row) {
            case Row.Section s -> NLS.bind(s.expanded() ? Messages.Section_open : Messages.Section_closed, label(s.status()), s.count());
            case Row.Entry e -> (e.group().isFresh() ? DOT : INDENT) + e.group().getTitle();
        };
    }

    private static String crashTip(Row row) {
        return switch (row) {
            case Row.Section s -> null;
            case Row.Entry e -> e.group().isFresh() ? NLS.bind(Messages.Tip_fresh, e.group().getTitle()) : e.group().getTitle();
        };
    }

    private static String lines(Group g) {
        return String.join("\n", g.getKernels()); //$NON-NLS-1$
    }

    private static int recent(Group g) {
        int[] trend = g.getTrend();
        return trend == null ? 0 : Arrays.stream(trend).sum();
    }

    private static String trend(Group g) {
        int[] trend = g.getTrend();
        return trend == null ? "" : Arrays.stream(trend).mapToObj(Integer::toString).collect(Collectors.joining(" ")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String trendTip(Group g) {
        int[] trend = g.getTrend();
        Instant end = Session.get().model().getTrendEnd();
        if (trend == null || end == null) {
            return null;
        }
        Instant start = end.minusSeconds(Session.get().model().getTrendSpan() * trend.length);
        return NLS.bind(Messages.Tip_trend, new Object[] { Times.absolute(start), Times.absolute(end), trend(g) });
    }
}
