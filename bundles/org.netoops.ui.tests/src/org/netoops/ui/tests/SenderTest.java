// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.archive.NewOccurrence;
import org.netoops.log.KernelLog;
import org.netoops.log.Origin;
import org.netoops.log.Transport;
import org.netoops.log.Verification;
import org.netoops.model.Group;
import org.netoops.oops.Oops;
import org.netoops.oops.OopsExtractor;
import org.netoops.ui.session.Session;
import org.netoops.ui.trust.Badge;

/** What is known of the sender is told at sight, and follows what comes later. */
@WorkbenchTest
class SenderTest {
    private static final int VIA = 9;
    private static final int SENDER = 10;

    @TempDir
    static Path folder;
    private static int archives;

    private Group group;
    private Table table;
    private Oops oops;

    @BeforeEach
    void begin() throws Exception {
        Triaging.begin(folder.resolve("sender" + archives++ + ".db"));
        group = Triaging.group(0);
        table = Triaging.occurrences();
        oops = Triaging.archive().crash(group.getLastId()).orElseThrow().oops();
    }

    @AfterEach
    void light() {
        ThemeTest.use(ThemeTest.LIGHT);
    }

    /** The crash happens on a machine that sends by this way, and comes with this verification. */
    private void arrives(String host, Transport way, Verification verification) throws Exception {
        KernelLog log = new KernelLog(new Origin(way, host, way.shortName() + " " + verification, null, 0), oops.excerpt().lines());
        Oops same = OopsExtractor.parse(log).getFirst();
        Triaging.archive().store(List.of(new NewOccurrence(same, Instant.now().plusSeconds(60), List.of(), verification)));
    }

    private int row(String host) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText(1).equals(host)) {
                return i;
            }
        }
        return -1;
    }

    private String cell(String host, int column) {
        int row = row(host);
        return row < 0 ? "" : table.getItem(row).getText(column);
    }

    private void show() {
        Triaging.select(Triaging.groups(), Triaging.row(Triaging.groups(), group.getTitle()));
        Ui.until("the occurrences", () -> table.isVisible() && row("host NONE") >= 0);
    }

    @Test
    void eachVerificationHasABadgeOfItsOwn() throws Exception {
        for (Verification v : Verification.values()) {
            arrives("host " + v, v == Verification.NONE ? Transport.NETCONSOLE_EXTENDED : Transport.NETOOPS_V2, v);
        }
        show();
        for (Verification v : Verification.values()) {
            Ui.until(v.word(), () -> cell("host " + v, SENDER).equals(Badge.of(v).text()));
        }
        assertEquals(6, java.util.Arrays.stream(Verification.values()).map(v -> Badge.of(v).text()).distinct().count(), "told by words, not by colour");
        assertNotEquals(table.getItem(row("host VERIFIED")).getForeground(SENDER), table.getItem(row("host NONE")).getForeground(SENDER));
        Picture.store("sender-light");
        ThemeTest.use(ThemeTest.DARK);
        Ui.settle();
        Picture.store("sender-dark");
    }

    @Test
    void whatComesLaterIsSeenInTheRowAndInTheOpenCrash() throws Exception {
        arrives("host NONE", Transport.NETCONSOLE_EXTENDED, Verification.NONE);
        show();
        Triaging.open(table, row("host NONE"));
        Ui.until("the crash", () -> Ui.shows("via ext"));
        assertFalse(Ui.shows("✓ verified"));
        arrives("host NONE", Transport.NETOOPS_V2, Verification.VERIFIED);
        Ui.until("the badge in the row", () -> cell("host NONE", SENDER).equals("✓ verified"));
        assertEquals("v2 + ext", cell("host NONE", VIA));
        Ui.until("the badge in the header", () -> label("✓ verified") != null);
        assertTrue(label("✓ verified").getToolTipText().startsWith("Signed with a key that you have"));
        assertTrue(label("via v2 + ext").getToolTipText().lines().count() == 2, label("via v2 + ext").getToolTipText());
        Picture.store("sender-crash");
    }

    private static Label label(String text) {
        return Triaging.find(Ui.window().getShell(), Label.class, l -> l.isVisible() && l.getText().equals(text));
    }

    @Test
    void aGroupWhoseLastCrashGotABetterNameLeavesTheView() throws Exception {
        KernelLog cut = new KernelLog(new Origin(Transport.NETCONSOLE_EXTENDED, "host NONE", "a", null, 0),
                oops.excerpt().lines().stream().filter(l -> l.number() != oops.firstLine()).toList());
        List<Oops> headless = OopsExtractor.parse(cut);
        assertEquals(1, headless.size());
        assertNotEquals(oops.verdict().title(), headless.getFirst().verdict().title());
        Triaging.archive().store(List.of(new NewOccurrence(headless.getFirst(), Instant.now(), List.of())));
        String title = headless.getFirst().verdict().title();
        Ui.until("the group", () -> Triaging.row(Triaging.groups(), title) >= 0);
        Triaging.select(Triaging.groups(), Triaging.row(Triaging.groups(), title));
        Ui.until("its occurrence", () -> row("host NONE") >= 0);
        long before = group.getCount();
        arrives("host NONE", Transport.NETOOPS_V2, Verification.VERIFIED);
        Ui.until("the group is gone", () -> Triaging.row(Triaging.groups(), title) < 0 && group.getCount() == before + 1);
        Ui.until("nothing of it is left", () -> Ui.shows("Select a group"));
    }
}
