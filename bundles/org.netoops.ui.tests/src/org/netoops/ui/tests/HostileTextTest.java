// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.ui.preferences.Preferences;
import org.netoops.ui.session.CollectorControl;
import org.netoops.ui.session.CollectorControl.State;
import org.netoops.ui.session.Session;

/** Whoever can send a datagram can send control characters. */
@WorkbenchTest
class HostileTextTest {
    private static final String EVIL = "e\u001b[31mv\u202ei\0l";
    private static final String CRASH = """
            kernel BUG at fs/EVIL.c:12!
            CPU: 1 PID: 7 Comm: EVIL Not tainted 6.1.0-EVIL #1
            Hardware name: EVIL
            RIP: 0010:evil_EVIL+0x1/0x2 [EVIL]
            RAX: EVIL RBX: 0000000000000001 RCX: 0000000000000000
            Call Trace:
             <TASK>
             evil_EVIL+0x1/0x2 [EVIL]
             honest+0x1/0x2
             </TASK>
            ---[ end trace 0000000000000000 ]---
            """.replace("EVIL", EVIL);

    private final CollectorControl collector = Session.get().collector();

    @Test
    void controlCharactersAreShownNotObeyed(@TempDir Path folder) throws Exception {
        Ui.page().closeAllEditors(false);
        Ui.useArchive(folder.resolve("hostile.db"));
        Preferences.set(Preferences.PORTS, "0");
        collector.start();
        Ui.until("listening", () -> collector.state() == State.LISTENING);
        int sequence = 1;
        try (DatagramSocket socket = new DatagramSocket()) {
            for (String line : CRASH.split("\n")) {
                byte[] bytes = ("0," + sequence + "," + 1_000_000L * sequence++ + ",-;" + line + "\n").getBytes(StandardCharsets.UTF_8);
                socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), collector.status().endpoints().get(0).getPort()));
            }
        }
        Ui.until("a group", () -> !Session.get().model().getGroups().isEmpty());
        Triaging.select(Triaging.groups(), 1);
        Session.get().openCrash(Triaging.group(0).getLastId());
        Ui.until("the crash", () -> tabs() != null);
        Ui.settle();
        for (int tab = 0; tab < 3; tab++) {
            tabs().setSelection(tab);
            Picture.store("hostile-" + tab);
            harmless();
        }
        assertTrue(Ui.texts(tabs()).stream().anyMatch(t -> t.contains("kernel BUG at fs/e␛[31mv⟨202E⟩i␀l.c:12!")), "the log shows what came");
    }

    private static void harmless() {
        List<String> texts = Ui.texts(Ui.window().getShell());
        texts.add(Ui.page().getActiveEditor().getTitle());
        texts.add(Ui.page().findView("org.netoops.ui.occurrences").getTitle());
        assertTrue(texts.stream().anyMatch(t -> t.contains("honest") || t.contains("Hide") || t.contains("BUG")));
        for (String text : texts) {
            assertEquals(text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\t\n]]", "*"), text);
        }
    }

    private static CTabFolder tabs() {
        return Triaging.find(Ui.window().getShell(), CTabFolder.class, f -> f.isVisible() && f.getItemCount() > 3 && f.getItem(2).getText().equals("Log"));
    }

    @AfterEach
    void stop() {
        collector.stop();
        Ui.until("stopped", () -> collector.state() == State.STOPPED);
    }
}
