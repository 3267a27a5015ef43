// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A million rows cost what fits on the screen: counted by the rows asked for and the items made, not by the clock. */
class LongTableTest {
    private static final int MILLION = 1_000_000;
    /** More rows than fit, less than could be confused with all. */
    private static final int SCREEN = 200;

    private Shell shell;
    private LongTable<Long> table;
    private int asked;
    private int setData;
    private int selections;
    private String moves = "";

    @BeforeEach
    void open() {
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        shell.setSize(500, 400);
        table = new LongTable<>(shell, List.of(Column.<Long>of("n", "Number", 100, Object::toString), Column.<Long>of("t", "Twice", 100, n -> "" + 2 * n)), i -> {
            asked++;
            return i;
        }, new Look<>() { }, "Numbers", new LongTable.Listener() {
            @Override
            public void selected() {
                selections++;
            }

            @Override
            public void moved(boolean toEnd) {
                moves += toEnd ? "end " : "moved ";
            }
        });
        table.table().addListener(SWT.SetData, e -> setData++);
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static void settle() {
        long end = System.nanoTime() + 100_000_000L;
        while (System.nanoTime() < end) {
            if (!Display.getCurrent().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    private String first() {
        return table.table().getItem(0).getText(0);
    }

    private void key(int code, int mask) {
        Event e = new Event();
        e.type = SWT.KeyDown;
        e.keyCode = code;
        e.stateMask = mask;
        e.doit = true;
        table.table().notifyListeners(SWT.KeyDown, e);
        settle();
    }

    @Test
    void aMillionRowsCostAScreen() {
        table.reset(MILLION);
        settle();
        assertEquals("0", first());
        int items = table.table().getItemCount();
        assertTrue(items > 3 && items < SCREEN / 4, "items " + items);
        assertTrue(asked < 6 * SCREEN && setData <= 4 * items, "asked for " + asked + ", made " + setData);
        asked = 0;
        setData = 0;
        for (int i = 1; i <= 20; i++) {
            table.update(MILLION + i * 1000L, 0);
            settle();
        }
        assertTrue(setData <= 20 * 2 * items, "made " + setData + " for 20 updates of " + items + " rows");
        assertTrue(asked <= 20 * SCREEN, "asked for " + asked);
        table.reset(10);
        settle();
        assertEquals(Math.min(10, items), table.table().getItemCount());
    }

    @Test
    void keysGoEverywhere() {
        table.reset(MILLION);
        key(SWT.END, 0);
        assertEquals(MILLION - 1, table.lead());
        assertEquals("end ", moves);
        assertEquals("" + table.top(), first());
        assertTrue(table.top() > MILLION - SCREEN);
        key(SWT.ARROW_UP, 0);
        assertEquals(MILLION - 2, table.lead());
        key(SWT.PAGE_UP, 0);
        assertTrue(table.lead() < MILLION - 5 && table.lead() >= table.top());
        key(SWT.HOME, 0);
        assertEquals(0, table.lead());
        assertEquals(0, table.top());
        key(SWT.ARROW_DOWN, SWT.SHIFT);
        key(SWT.END, SWT.SHIFT);
        assertEquals(MILLION, table.selectedCount());
        assertEquals(6, selections);
        assertTrue(asked < 20 * SCREEN, "asked for " + asked);
    }

    @Test
    void selectionStaysWithItsRowsWhenOthersGo() {
        table.reset(MILLION);
        table.select(500_000);
        settle();
        assertEquals(List.of(500_000L), table.selectedRows(10));
        assertTrue(table.top() <= 500_000 && table.top() > 500_000 - SCREEN, "brought into sight");
        assertEquals(1, table.table().getSelectionCount());
        long top = table.top();
        table.update(MILLION, 1000);
        settle();
        assertEquals(499_000, table.lead());
        assertEquals(top - 1000, table.top());
        table.showEnd();
        settle();
        assertEquals(0, table.table().getSelectionCount(), "out of sight");
        assertEquals(1, table.selectedCount());
        assertEquals(0, selections, "nobody selected");
    }

    @Test
    void clicksSelectByTheRowThatIsShown() {
        table.reset(MILLION);
        table.select(700_000);
        settle();
        Table items = table.table();
        Event e = new Event();
        e.item = items.getItem(2);
        items.notifyListeners(SWT.Selection, e);
        assertEquals(table.top() + 2, table.lead());
        e.item = items.getItem(4);
        e.stateMask = SWT.SHIFT;
        items.notifyListeners(SWT.Selection, e);
        assertEquals(3, table.selectedCount());
        assertEquals(3, items.getSelectionCount());
        assertEquals(2, selections);
    }

    @Test
    void theWheelScrolls() {
        table.reset(MILLION);
        Event e = new Event();
        e.count = -3;
        e.doit = true;
        table.table().notifyListeners(SWT.MouseVerticalWheel, e);
        assertEquals(3, table.top());
        assertEquals("moved ", moves);
        e.count = 3;
        table.table().notifyListeners(SWT.MouseVerticalWheel, e);
        table.table().notifyListeners(SWT.MouseVerticalWheel, e);
        assertEquals(0, table.top());
    }
}
