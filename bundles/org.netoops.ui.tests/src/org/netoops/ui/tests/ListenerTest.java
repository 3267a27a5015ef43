// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.ui.preferences.Preferences;
import org.netoops.ui.sample.SampleData;
import org.netoops.ui.session.CollectorControl;
import org.netoops.ui.session.CollectorControl.State;
import org.netoops.ui.session.Session;

@WorkbenchTest
class ListenerTest {
    private final CollectorControl collector = Session.get().collector();

    @BeforeEach
    void archive(@TempDir Path folder) {
        Ui.useArchive(folder.resolve("listener.db"));
        Ui.until("stopped", () -> collector.state() == State.STOPPED);
    }

    @AfterEach
    void stop() {
        collector.stop();
        Ui.until("stopped", () -> collector.state() == State.STOPPED);
        Preferences.set(Preferences.PORTS, "0");
    }

    @Test
    void whatArrivesBecomesAGroup() throws IOException, InterruptedException {
        Preferences.set(Preferences.PORTS, "0");
        collector.start();
        Ui.until("listening", () -> collector.state() == State.LISTENING);
        int port = collector.status().endpoints().get(0).getPort();
        Ui.until("the status line names the port", () -> Ui.shows("Listening " + port));
        int sent = Replay.send(SampleData.unpack().get(0), port);
        Ui.until("all were received", () -> collector.status().received() >= sent);
        Ui.until("a group", () -> !Session.get().model().getGroups().isEmpty());
        String title = Session.get().model().getGroups().get(0).getTitle();
        assertTrue(title.startsWith("BUG: "), title);
        Ui.until("the groups view shows it", () -> Ui.shows(title));
        Ui.until("the status line counts it", () -> Ui.shows("1 crash in 1 group"));
    }

    @Test
    void aTakenPortIsSaidAndCanBeTriedAgain() throws IOException {
        int port;
        try (DatagramSocket other = new DatagramSocket()) {
            port = other.getLocalPort();
            Preferences.set(Preferences.PORTS, String.valueOf(port));
            collector.start();
            Ui.until("failed", () -> collector.state() == State.FAILED);
            assertTrue(collector.problem().contains(String.valueOf(port)), collector.problem());
            Ui.until("the status line says so", () -> Ui.shows("Not listening: Cannot listen on"));
            Picture.store("port-taken");
        }
        collector.start();
        Ui.until("listening", () -> collector.state() == State.LISTENING);
    }
}
