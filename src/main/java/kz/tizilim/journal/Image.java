package kz.tizilim.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import kz.tizilim.storage.Json;
import kz.tizilim.vault.Sealing;

/**
 * What a part of an entry seals: what was done, the kind of record, and the record's image, empty when the record is gone. It is
 * written with 32 random bytes before it, so that its commitment tells nothing about an image that could be guessed.
 */
@SuppressWarnings("ArrayRecordComponent")
record Image(String act, String type, byte[] row) {
    static final int SALT = 32;

    /** The salt and the JSON, as they are sealed. */
    byte[] salted() {
        byte[] head = ("{\"act\":" + quoted(act) + ",\"type\":" + quoted(type) + (row.length == 0 ? ",\"gone\":true}" : ",\"row\":"))
                .getBytes(StandardCharsets.UTF_8);
        int end = row.length == 0 ? 0 : 1;
        ByteBuffer all = ByteBuffer.allocate(SALT + head.length + row.length + end);
        all.put(Sealing.random(SALT)).put(head).put(row);
        if (end > 0) {
            all.put((byte) '}');
        }
        return all.array();
    }

    /** The commitment of salted bytes: their SHA-256. */
    static byte[] commitment(byte[] salted) {
        return Sealing.sha256().digest(salted);
    }

    /**
     * Reads what {@link #salted} made.
     *
     * @throws IOException if they are not what the commitment says
     */
    static Image of(byte[] salted, byte[] commitment) throws IOException {
        if (!MessageDigest.isEqual(commitment(salted), commitment)) {
            throw new IOException("A part that is not what its commitment says");
        }
        String act = "";
        String type = "";
        byte[] row = new byte[0];
        try (JsonParser parser = Json.MAPPER.createParser(salted, SALT, salted.length - SALT)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_OBJECT) {
                    int from = SALT + (int) parser.currentTokenLocation().getByteOffset();
                    parser.skipChildren();
                    row = Arrays.copyOfRange(salted, from, SALT + (int) parser.currentLocation().getByteOffset());
                } else if (field.equals("act")) {
                    act = parser.getText();
                } else if (field.equals("type")) {
                    type = parser.getText();
                }
            }
        }
        return new Image(act, type, row);
    }

    boolean isGone() {
        return row.length == 0;
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
