// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EllipsisTest {
    private static final int ROWS = 100_000;
    private static final String LONG = "BUG: unable to handle kernel NULL pointer dereference in og_leaf";

    private final Display display = Display.getCurrent();
    private Shell shell;
    private Table table;
    private Ellipsis ellipsis;
    private int filled;
    private String second = "";

    @BeforeEach
    void open() {
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        table = new Table(shell, SWT.VIRTUAL | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        column("Title", 240);
        column("Count", 60);
        table.addListener(SWT.SetData, e -> {
            filled++;
            ((TableItem) e.item).setText(new String[] { e.index == 1 ? second : LONG, "7" });
        });
        ellipsis = Ellipsis.install(table, c -> Shorten.MIDDLE);
        Headings.install(table);
        table.setItemCount(ROWS);
        shell.setBounds(0, 0, 500, 300);
        shell.open();
        run(1_000);
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void run(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    private String shown(int row) {
        GC gc = new GC(table);
        try {
            return ellipsis.shown(new Cell(table.getItem(row), 0), gc);
        } finally {
            gc.dispose();
        }
    }

    @Test
    void theItemKeepsItsTextAndTheTipTellsIt() {
        assertTrue(shown(0).matches("BUG: .*… in og_leaf"), shown(0));
        assertEquals(LONG, table.getItem(0).getText(0));
        assertEquals(LONG, ellipsis.whole(new Cell(table.getItem(0), 0)));
        assertNull(ellipsis.whole(new Cell(table.getItem(0), 1)));
    }

    @Test
    void followsTheWidthOfTheColumn() {
        String before = shown(0);
        table.getColumn(0).setWidth(180);
        run(200);
        assertTrue(shown(0).length() < before.length(), shown(0));
        table.getColumn(0).setWidth(900);
        run(200);
        assertEquals(LONG, shown(0));
    }

    @Test
    void isWhatIsPainted() {
        second = shown(2);
        table.clear(1);
        run(500);
        assertEquals(second, shown(1), "fits");
        assertArrayEquals(pixels(2), pixels(1));
    }

    private int[] pixels(int row) {
        Rectangle cell = table.getItem(row).getBounds(0);
        Image image = new Image(display, cell.width, cell.height - 2);
        GC gc = new GC(table);
        gc.copyArea(image, cell.x, cell.y + 1);
        gc.dispose();
        ImageData data = image.getImageData(100);
        image.dispose();
        int[] pixels = new int[data.width * data.height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = data.getPixel(i % data.width, i / data.width);
        }
        assertTrue(java.util.Arrays.stream(pixels).distinct().count() > 2, "something is painted");
        return pixels;
    }

    @Test
    void onlyRowsInSightCost() {
        table.redraw();
        table.update();
        run(500);
        assertTrue(filled < 200, filled + " rows were asked for");
    }

    @Test
    void headingsEndInAnEllipsisToo() {
        TableColumn column = table.getColumn(0);
        assertEquals("Title", column.getText());
        column.setWidth(30);
        run(200);
        assertTrue(column.getText().endsWith("…"), column.getText());
        assertEquals("Title", column.getToolTipText());
        column.setWidth(80);
        run(200);
        assertEquals("Title", column.getText());
    }
}
