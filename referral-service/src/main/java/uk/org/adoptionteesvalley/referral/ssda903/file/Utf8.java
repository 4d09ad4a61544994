package uk.org.adoptionteesvalley.referral.ssda903.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens a file as strict UTF-8, with or without a byte order mark, and says clearly what else it may be. */
final class Utf8 {

    static final String NOT_UTF8 = "The file is not valid UTF-8. Save it as 'CSV UTF-8' and send it again.";

    private static final int LOOKED_AT = 8192;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    static Reader open(Path file) throws IOException, NotText {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            bytes.mark(LOOKED_AT);
            byte[] start = bytes.readNBytes(LOOKED_AT);
            refuseWhatIsNoText(start);
            bytes.reset();
            bytes.skipNBytes(startsWith(start, BOM) ? BOM.length : 0);
        } catch (IOException | NotText failure) {
            bytes.close();
            throw failure;
        }
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static void refuseWhatIsNoText(byte[] start) throws NotText {
        if (start.length == 0) {
            throw new NotText("The file is empty: not even a header row.");
        }
        if (startsWith(start, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || startsWith(start, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            throw new NotText("The file is UTF-16, not UTF-8. Save it as 'CSV UTF-8' and send it again.");
        }
        for (byte sign : start) {
            boolean control = sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r';
            if (control) {
                throw new NotText("The file is not text. Send the CSV files of the return, each by itself.");
            }
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** The file is not text at all, or not in an encoding that is taken. */
    static final class NotText extends Exception {
        private static final long serialVersionUID = 1L;

        NotText(String message) {
            super(message);
        }
    }
}
