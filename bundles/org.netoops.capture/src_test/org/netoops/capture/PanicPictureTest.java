// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.LogLine;

/** Pictures of panic screens: screenshots of a real kernel (7.3.4, in QEMU) and what a camera makes of them. */
class PanicPictureTest {

    private static List<String> lines(String fixture) {
        return new String(Collected.fixture(fixture), StandardCharsets.ISO_8859_1).lines().toList();
    }

    private static List<String> raw(Collected c) {
        assertEquals(1, c.logs.size(), c.report.problems().toString());
        return c.logs.values().iterator().next().stream().map(LogLine::raw).toList();
    }

    private static BufferedImage screen() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Collected.fixture("panic-qr.png")));
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    /** A picture on a canvas of the given size, drawn by the transformation. */
    private static BufferedImage drawn(BufferedImage image, int w, int h, Color ground, AffineTransform t) {
        BufferedImage canvas = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = canvas.createGraphics();
        g.setColor(ground);
        g.fillRect(0, 0, w, h);
        g.drawImage(image, new AffineTransformOp(t, AffineTransformOp.TYPE_BICUBIC), 0, 0);
        g.dispose();
        return canvas;
    }

    private static BufferedImage points(BufferedImage image, UnaryOperator<Color> change) {
        BufferedImage to = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                to.setRGB(x, y, change.apply(new Color(image.getRGB(x, y))).getRGB());
            }
        }
        return to;
    }

    private static BufferedImage code(String text, int side) throws WriterException {
        BitMatrix m = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, side, side);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, m.get(x, y) ? 0 : 0xffffff);
            }
        }
        return image;
    }

    @ParameterizedTest
    @CsvSource({"panic-qr.png, panic-qr.txt", "panic-qr-v25.png, panic-qr-v25.txt"})
    void readsScreenshotsOfARealKernel(String png, String text) {
        Collected c = Collected.read(Collected.fixture(png));
        assertEquals("panic QR png", c.report.format());
        assertEquals(List.of(), c.report.problems());
        assertEquals(lines(text), raw(c));
        assertEquals(List.of("release=7.3.4+deb13-amd64", "machine=x86_64"), c.metadata);
    }

    /** Turned, larger, smaller, dim, noisy, and packed with loss. */
    @ParameterizedTest
    @CsvSource({"0, 1.0", "7, 1.3", "90, 1.0", "180, 0.9", "-33, 1.5"})
    void readsPhotos(double degrees, double scale) throws IOException {
        BufferedImage screen = screen();
        int side = 3000;
        AffineTransform t = AffineTransform.getTranslateInstance(side / 2.0, side / 2.0);
        t.rotate(Math.toRadians(degrees));
        t.scale(scale, scale);
        t.translate(-screen.getWidth() / 2.0, -screen.getHeight() / 2.0);
        Random random = new Random(5);
        BufferedImage photo = points(drawn(screen, side, side, new Color(70, 60, 50), t), c -> {
            int noise = (int) (random.nextGaussian() * 12);
            return new Color(dim(c.getRed(), noise), dim(c.getGreen(), noise), dim(c.getBlue(), noise));
        });
        Collected c = Collected.read(file(photo, "jpeg"));
        assertEquals("panic QR jpeg", c.report.format());
        assertEquals(lines("panic-qr.txt"), raw(c));
    }

    private static int dim(int c, int noise) {
        return Math.clamp(30 + c * 6 / 10 + noise, 0, 255);
    }

    @Test
    void readsInvertedScreens() throws IOException {
        BufferedImage inverted = points(screen(), c -> new Color(255 - c.getRed(), 255 - c.getGreen(), 255 - c.getBlue()));
        assertEquals(lines("panic-qr.txt"), raw(Collected.read(file(inverted, "png"))));
    }

    @Test
    void readsSeveralCodes() throws IOException, WriterException {
        BufferedImage both = new BufferedImage(1300, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = both.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 1300, 700);
        String log = "[    1.000000] one\n[    2.000000] two\n";
        byte[] packed = PstoreWriter.deflate("[    3.000000] BUG: unable to handle page fault for address: 0000000000000008\n".getBytes(
                StandardCharsets.US_ASCII), false);
        g.drawImage(code(log, 600), 20, 50, null);
        g.drawImage(code("https://example.org/?a=arm64&v=6.12&zl=" + QrDigits.THIRTEEN_BITS.encode(packed), 600), 660, 50, null);
        g.dispose();
        Collected c = Collected.read(file(both, "png"));
        assertEquals(2, c.logs.size(), c.report.problems().toString());
        assertEquals(3, c.report.lines());
    }

    @Test
    void saysWhatItSawInstead() throws IOException, WriterException {
        Collected other = Collected.read(file(code("https://example.org/menu", 400), "png"));
        assertTrue(other.report.failed());
        assertTrue(other.report.problems().get(0).contains("https://example.org/menu"), other.report.problems().toString());
        Collected none = Collected.read(file(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png"));
        assertTrue(none.report.problems().get(0).startsWith("not read: no QR code was found"), none.report.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 30, 60, 1000, 9000})
    void damagedPicturesAreSaid(int length) {
        byte[] png = Collected.fixture("panic-qr.png");
        Collected c = Collected.read(Arrays.copyOf(png, length));
        assertTrue(c.report.failed());
        assertTrue(c.report.problems().get(0).startsWith("not read: "), c.report.problems().toString());
    }

    /** A few bytes that announce a picture of many gigabytes. */
    @Test
    void sizesAreNotBelieved() {
        byte[] png = Collected.fixture("panic-qr.png");
        ByteBuffer.wrap(png).putInt(16, 2_000_000_000).putInt(20, 2_000_000_000);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        Collected c = Collected.read(png);
        assertTrue(c.report.problems().get(0).contains("points are too many"), c.report.problems().toString());
    }
}
