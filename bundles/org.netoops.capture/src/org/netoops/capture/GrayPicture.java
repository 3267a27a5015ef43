// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import com.google.zxing.LuminanceSource;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The brightness of a picture's points, in which codes are looked for. */
final class GrayPicture extends LuminanceSource {

    /** Points that a picture may have; its size is looked at before any of them is unpacked. */
    private static final long POINTS_MAX = 64L << 20;
    /** Larger ones are read with gaps: of the largest code 177 modules each need three points, so most of a photo's are too many. */
    private static final long POINTS_READ = 16L << 20;

    private final byte[] gray;

    GrayPicture(byte[] gray, int width, int height) {
        super(width, height);
        this.gray = gray;
    }

    /**
     * Unpacks a picture.
     *
     * @param format "png" or "jpeg"
     * @throws IOException with a plain reason when it cannot be unpacked
     */
    static GrayPicture of(byte[] file, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            throw new IOException("this Java cannot read " + format + " pictures");
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            if (points > POINTS_MAX) {
                throw new IOException("its " + reader.getWidth(0) + " x " + reader.getHeight(0) + " points are too many; make it smaller or cut out the code");
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) points / POINTS_READ));
            if (step > 1) {
                param.setSourceSubsampling(step, step, 0, 0);
            }
            return of(reader.read(0, param));
        } catch (RuntimeException e) {
            // the readers of Java throw all kinds of them at damaged files
            throw new IOException("it is damaged", e);
        } catch (LinkageError e) {
            throw new IOException("this Java comes without support for pictures; scan the code and paste its text", e);
        } finally {
            reader.dispose();
        }
    }

    private static GrayPicture of(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        byte[] gray = new byte[w * h];
        int[] row = new int[w];
        for (int y = 0; y < h; y++) {
            image.getRGB(0, y, w, 1, row, 0, w);
            for (int x = 0; x < w; x++) {
                int c = row[x];
                // what is transparent is seen on white
                int alpha = c >>> 24;
                int sum = (c >> 16 & 0xff) + 2 * (c >> 8 & 0xff) + (c & 0xff);
                gray[y * w + x] = (byte) ((sum / 4 * alpha + 255 * (255 - alpha)) / 255);
            }
        }
        return new GrayPicture(gray, w, h);
    }

    /** Half the size, each point the mean of four: takes away noise and the pattern of a photographed screen. */
    GrayPicture half() {
        int w = getWidth() / 2;
        int h = getHeight() / 2;
        byte[] b = new byte[w * h];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int at = 2 * y * getWidth() + 2 * x;
                int sum = (gray[at] & 0xff) + (gray[at + 1] & 0xff) + (gray[at + getWidth()] & 0xff) + (gray[at + getWidth() + 1] & 0xff);
                b[y * w + x] = (byte) (sum / 4);
            }
        }
        return new GrayPicture(b, w, h);
    }

    /** The same size, each point the mean of its neighbourhood of nine: takes away noise where modules are only a few points wide. */
    GrayPicture smooth() {
        int w = getWidth();
        int h = getHeight();
        byte[] b = gray.clone();
        for (int y = 1; y < h - 1; y++) {
            for (int x = 1; x < w - 1; x++) {
                int sum = 0;
                for (int at = (y - 1) * w + x; at <= (y + 1) * w + x; at += w) {
                    sum += (gray[at - 1] & 0xff) + (gray[at] & 0xff) + (gray[at + 1] & 0xff);
                }
                b[y * w + x] = (byte) (sum / 9);
            }
        }
        return new GrayPicture(b, w, h);
    }

    @Override
    public byte[] getRow(int y, byte[] row) {
        byte[] to = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
        System.arraycopy(gray, y * getWidth(), to, 0, getWidth());
        return to;
    }

    @Override
    public byte[] getMatrix() {
        return gray;
    }
}
