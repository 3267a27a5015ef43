// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for QR codes in a picture: in several sizes, as it is and inverted, until one is found. */
final class QrScan {

    private static final Map<DecodeHintType, Object> HARDER = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);
    /** The largest code has 177 modules a side: in fewer points nothing of use is found. */
    private static final int SIDE_MIN = 100;
    private static final int SIZES = 3;

    private QrScan() {
    }

    /** The texts of the codes in the picture, without repeats. */
    static Set<String> texts(GrayPicture picture) {
        Set<String> found = new LinkedHashSet<>();
        GrayPicture p = picture;
        for (int i = 0; i < SIZES && found.isEmpty() && Math.min(p.getWidth(), p.getHeight()) >= SIDE_MIN; i++) {
            look(p, found);
            if (found.isEmpty()) {
                look(p.smooth(), found);
            }
            p = p.half();
        }
        return found;
    }

    private static void look(GrayPicture picture, Set<String> found) {
        for (Binarizer b : binarizers(picture)) {
            if (found.isEmpty()) {
                scan(new BinaryBitmap(b), found);
            }
        }
    }

    private static List<Binarizer> binarizers(LuminanceSource s) {
        List<Binarizer> all = new ArrayList<>();
        all.add(new HybridBinarizer(s));
        all.add(new GlobalHistogramBinarizer(s));
        all.add(new HybridBinarizer(s.invert()));
        return all;
    }

    private static void scan(BinaryBitmap bitmap, Set<String> found) {
        try {
            for (Result r : new QRCodeMultiReader().decodeMultiple(bitmap, HARDER)) {
                found.add(r.getText());
            }
        } catch (NotFoundException e) {
            single(bitmap, found);
        }
    }

    private static void single(BinaryBitmap bitmap, Set<String> found) {
        try {
            found.add(new QRCodeReader().decode(bitmap, HARDER).getText());
        } catch (ReaderException e) {
            // the next way of looking may see more
        }
    }
}
