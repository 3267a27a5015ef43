// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.tests;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netoops.ui.sample.SampleData;
import org.netoops.ui.session.Session;

@WorkbenchTest
class DropTest {

    @Test
    void filesDroppedOnTheWindowAreRead(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        Ui.useArchive(folder.resolve("dropped.db"));
        DropTarget target = (DropTarget) Ui.window().getShell().getData(DND.DROP_TARGET_KEY);
        DropTargetEvent event = event(target, SampleData.unpack().get(0));
        for (DropTargetListener listener : target.getDropListeners()) {
            listener.drop(event);
        }
        Ui.until("the crash of the file", () -> Session.get().model().getOccurrenceCount() == 1);
    }

    /** SWT makes these events from ones that nobody else can make. */
    private static DropTargetEvent event(DropTarget target, Path file) throws ReflectiveOperationException {
        Constructor<?> inner = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
        inner.setAccessible(true);
        Event event = (Event) inner.newInstance();
        event.widget = target;
        event.data = new String[] { file.toString() };
        return (DropTargetEvent) DropTargetEvent.class.getConstructors()[0].newInstance(event);
    }
}
