// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Packs content in the ways that are read. */
final class Packed {

    /** Wraps the stream that takes the packed bytes. */
    private interface Packer {
        OutputStream open(OutputStream out) throws IOException;
    }

    private Packed() {
    }

    private static byte[] pack(byte[] content, Packer packer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream p = packer.open(out)) {
            p.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        return pack(content, GZIPOutputStream::new);
    }

    static byte[] xz(byte[] content) {
        return pack(content, out -> new XZOutputStream(out, new LZMA2Options(1)));
    }

    static byte[] zstd(byte[] content) {
        return pack(content, ZstdOutputStream::new);
    }

    /** A fixture as it is stored. */
    static byte[] stored(String name) {
        try (InputStream in = Packed.class.getResourceAsStream("fixtures/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names and contents in turn. */
    static byte[] zip(Object... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < files.length; i += 2) {
                byte[] content = (byte[]) files[i + 1];
                ZipEntry e = new ZipEntry((String) files[i]);
                if (i % 4 == 2) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    e.setMethod(ZipEntry.STORED);
                    e.setSize(content.length);
                    e.setCrc(crc.getValue());
                }
                zip.putNextEntry(e);
                zip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A tar archive; names and contents in turn. A name may begin with a type and a colon, as "5:folder/". */
    static byte[] tar(Object... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < files.length; i += 2) {
            String name = (String) files[i];
            char type = name.length() > 1 && name.charAt(1) == ':' ? name.charAt(0) : '0';
            byte[] content = (byte[]) files[i + 1];
            out.writeBytes(tarHeader(name.substring(name.indexOf(':') + 1), type, content.length));
            out.writeBytes(content);
            out.writeBytes(new byte[-content.length & 511]);
        }
        out.writeBytes(new byte[1024]);
        return out.toByteArray();
    }

    static byte[] tarHeader(String name, char type, long size) {
        byte[] b = new byte[512];
        put(b, 0, name);
        put(b, 100, "0000644\0" + "0000000\0" + "0000000\0" + "%011o\0".formatted(size) + "00000000000\0        " + type);
        put(b, 257, "ustar\00000");
        int sum = 0;
        for (byte x : b) {
            sum += x & 0xff;
        }
        put(b, 148, "%06o\0 ".formatted(sum));
        return b;
    }

    private static void put(byte[] b, int at, String s) {
        byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, b, at, bytes.length);
    }

    /** One behind the other. */
    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] p : parts) {
            out.writeBytes(p);
        }
        return out.toByteArray();
    }
}
