package kz.tizilim.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled faces, read once. They were pared alike (src/build/pare-fonts.sh), so one set of letters holds for all of them. */
enum Typefaces {
    SERIF("NotoSerif-Regular", "Noto Serif", 400, FontStyle.NORMAL),
    SERIF_BOLD("NotoSerif-Bold", "Noto Serif", 700, FontStyle.NORMAL),
    SERIF_ITALIC("NotoSerif-Italic", "Noto Serif", 400, FontStyle.ITALIC),
    SERIF_BOLD_ITALIC("NotoSerif-BoldItalic", "Noto Serif", 700, FontStyle.ITALIC),
    SANS("NotoSans-Regular", "Noto Sans", 400, FontStyle.NORMAL),
    SANS_BOLD("NotoSans-Bold", "Noto Sans", 700, FontStyle.NORMAL),
    SANS_ITALIC("NotoSans-Italic", "Noto Sans", 400, FontStyle.ITALIC);

    private final String file;
    private final String family;
    private final int weight;
    private final FontStyle style;

    Typefaces(String file, String family, int weight, FontStyle style) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.style = style;
    }

    /** Gives all faces to a render; a face that the paper does not use is not parsed. */
    static void lend(PdfRendererBuilder builder) {
        for (Typefaces face : values()) {
            builder.useFont(() -> new ByteArrayInputStream(face.bytes()), face.family, face.weight, face.style, true);
        }
    }

    /** The code points that every face draws. */
    static BitSet drawable() {
        return Kept.DRAWABLE;
    }

    private byte[] bytes() {
        return Kept.BYTES.get(this);
    }

    private static byte[] read(Typefaces face) {
        try (InputStream in = Typefaces.class.getResourceAsStream("fonts/" + face.file + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Kept {
        private static final Map<Typefaces, byte[]> BYTES = new EnumMap<>(Typefaces.class);
        private static final BitSet DRAWABLE = new BitSet();

        static {
            DRAWABLE.set(0, Character.MIN_SUPPLEMENTARY_CODE_POINT);
            for (Typefaces face : values()) {
                byte[] bytes = read(face);
                BYTES.put(face, bytes);
                DRAWABLE.and(letters(bytes));
            }
        }

        private static BitSet letters(byte[] bytes) {
            try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes))) {
                CmapLookup lookup = font.getUnicodeCmapLookup();
                BitSet letters = new BitSet();
                for (int codePoint = 0; codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT; codePoint++) {
                    if (lookup.getGlyphId(codePoint) != 0) {
                        letters.set(codePoint);
                    }
                }
                return letters;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
