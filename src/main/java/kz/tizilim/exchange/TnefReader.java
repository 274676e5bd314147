package kz.tizilim.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads winmail.dat, in which Outlook packs a letter for other Outlooks (MS-OXTNEF): its text, in the form of plain words, a page or
 * RTF, and its files. What is damaged ends the reading; what was read until then is kept.
 */
final class TnefReader {
    private static final int SIGNATURE = 0x223E9F78;
    private static final int BODY = 0x0002800C;
    private static final int MESSAGE_PROPERTIES = 0x00069003;
    private static final int CODE_PAGE = 0x00069007;
    private static final int FILE_BEGINS = 0x00069002;
    private static final int FILE_TITLE = 0x00018010;
    private static final int FILE_DATA = 0x0006800F;
    private static final int FILE_PROPERTIES = 0x00069005;
    private static final int TEXT = 0x1000;
    private static final int RTF = 0x1009;
    private static final int HTML = 0x1013;
    private static final int LONG_NAME = 0x3707;
    private static final int MOST_FILES = 100;

    /**
     * What was found.
     *
     * @param letter the words of the letter; none where it has none
     */
    record Contents(Optional<TextPart> letter, List<MailAttachment> files) {}

    private final ByteBuffer in;
    private final List<MailAttachment> files = new ArrayList<>();
    private String charset = "";
    private TextPart plain;
    private TextPart page;
    private TextPart rich;
    private String title = "";
    private byte[] data;

    private TnefReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Contents read(byte[] bytes) {
        TnefReader reader = new TnefReader(bytes);
        reader.readAll();
        TextPart letter = reader.plain != null ? reader.plain : reader.page != null ? reader.page : reader.rich;
        return new Contents(Optional.ofNullable(letter), List.copyOf(reader.files));
    }

    private void readAll() {
        if (in.remaining() < 6 || in.getInt() != SIGNATURE) {
            return;
        }
        in.getShort();
        while (in.remaining() >= 9) {
            in.get();
            int attribute = in.getInt();
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                break;
            }
            byte[] value = new byte[length];
            in.get(value);
            take(attribute, value);
            if (in.remaining() >= 2) {
                in.getShort();
            }
        }
        endFile();
    }

    private void take(int attribute, byte[] value) {
        switch (attribute) {
            case CODE_PAGE -> charset = value.length >= 4 ? "windows-" + ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN).getInt() : "";
            case BODY -> plain = text(false, value, charset);
            case MESSAGE_PROPERTIES -> MapiProperties.each(value, this::property);
            case FILE_BEGINS -> endFile();
            case FILE_TITLE -> title = name(value, charset);
            case FILE_DATA -> data = value;
            case FILE_PROPERTIES -> MapiProperties.each(value, this::property);
            default -> { }
        }
    }

    private void property(int id, boolean isUnicode, byte[] value) {
        String named = isUnicode ? "UTF-16LE" : charset;
        switch (id) {
            case TEXT -> plain = text(false, value, named);
            case HTML -> page = text(true, value, isUnicode ? named : "");
            case RTF -> RtfText.ofCompressed(value).ifPresent(words ->
                    rich = text(false, words.getBytes(StandardCharsets.UTF_8), "UTF-8"));
            case LONG_NAME -> title = name(value, named);
            default -> { }
        }
    }

    private void endFile() {
        if (data != null && files.size() < MOST_FILES) {
            files.add(MailAttachment.of(title, "application/octet-stream", data));
        }
        data = null;
        title = "";
    }

    private static TextPart text(boolean isHtml, byte[] value, String charset) {
        byte[] bare = charset.startsWith("UTF-16") ? even(value) : value;
        int end = bare.length;
        while (end > 0 && bare[end - 1] == 0 && !charset.startsWith("UTF-16")) {
            end--;
        }
        byte[] words = Arrays.copyOf(bare, end);
        return end == 0 ? null : new TextPart(isHtml, words, charset, false, false);
    }

    private static byte[] even(byte[] value) {
        int end = value.length - value.length % 2;
        boolean ended = end >= 2 && value[end - 1] == 0 && value[end - 2] == 0;
        return Arrays.copyOf(value, ended ? end - 2 : end);
    }

    private static String name(byte[] value, String charset) {
        TextPart part = text(false, value, charset);
        return part == null ? "" : part.decoded(List.of()).text();
    }
}
