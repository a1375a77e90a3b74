package org.tidewaiter.server.console;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A QR code as the path of an SVG, one unit to a module, with the margin of four that readers need.
 *
 * @param side width and height with the margin
 * @param path the dark modules
 */
public record QrCode(int side, String path) {

    private static final int MARGIN = 4;

    /** The code of {@code text}. */
    static QrCode of(String text) {
        ByteMatrix modules;
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(modules.getWidth() + 2 * MARGIN, path.toString());
    }

    /** The code that an app for second factors reads. */
    static QrCode ofFactor(String typedSecret, String account) {
        String label = URLEncoder.encode("Tidewaiter", StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20");
        return of("otpauth://totp/" + label + "?secret=" + typedSecret + "&issuer=Tidewaiter");
    }
}
