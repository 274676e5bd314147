package kz.tizilim.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import kz.tizilim.documents.KeptPaper;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The company's own picture on its letterhead. */
final class LogoTest {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    @ParameterizedTest
    @CsvSource({"800, 200, 19, 4.75", "200, 800, 4, 16", "60, 60, 16, 16"})
    void aLogoKeepsItsProportionsAndItsBounds(int width, int height, double widthOnPaper, double heightOnPaper) throws IOException {
        byte[] pdf = letter(picture(width, height));
        List<Matrix> drawn = drawn(pdf);
        assertThat(drawn).hasSize(1);
        assertThat(drawn.get(0).getScalingFactorX() / POINTS_PER_MILLIMETRE).isCloseTo(widthOnPaper, within(0.3));
        assertThat(drawn.get(0).getScalingFactorY() / POINTS_PER_MILLIMETRE).isCloseTo(heightOnPaper, within(0.3));
        VeraPdf.assertAccessibleArchive(pdf);
    }

    @Test
    void aLetterWithALogoIsAsItWasKept() {
        KeptPaper.assertAsKept(LogoTest.class, "logo_kk", letter(picture(640, 320)));
    }

    private static byte[] letter(byte[] logo) {
        return new LetterPapers(operator -> Optional.of(logo))
                .make(SampleLetters.draft(LetterKind.CLARIFICATION, Language.KK), SampleLetters.operator(), SampleLetters.DATE, "32-ш")
                .pdf();
    }

    /** An invented mark, with a see-through ground as most logos have. */
    private static byte[] picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x1D, 0x5C, 0x8F));
        pen.fillOval(0, 0, width, height);
        pen.setColor(new Color(0xE3, 0xA0, 0x2B));
        pen.fillRect(width / 4, height / 3, width / 2, height / 3);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<Matrix> drawn(byte[] pdf) throws IOException {
        List<Matrix> pictures = new ArrayList<>();
        PDFStreamEngine reader = new PDFStreamEngine() {};
        reader.addOperator(new Concatenate(reader));
        reader.addOperator(new Save(reader));
        reader.addOperator(new Restore(reader));
        reader.addOperator(new DrawObject(reader) {
            @Override
            public void process(Operator operator, List<COSBase> operands)
                    throws IOException {
                PDXObject found = reader.getResources().getXObject((COSName) operands.get(0));
                if (found instanceof PDImageXObject) {
                    pictures.add(reader.getGraphicsState().getCurrentTransformationMatrix());
                }
            }
        });
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.processPage(document.getPage(0));
        }
        return pictures;
    }
}
