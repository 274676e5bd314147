package kz.tizilim.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.PrintedMarkup;
import kz.tizilim.letters.LetterMaking;
import kz.tizilim.letters.LetterPapers;
import kz.tizilim.text.Language;

/** A process that makes letters and nothing else; and the text of the same letter for another program to print. */
final class LettersWritten {
    private LettersWritten() {}

    /** Arguments: a folder, how many letters; 0 writes the letter's HTML. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int letters = Integer.parseInt(arguments[1]);
        if (letters == 0) {
            PaperInfo info = PaperInfo.of(LetterMaking.heading(), Language.KK, (String) LetterMaking.values().get("company"));
            String html = PrintedMarkup.of(PaperTemplate.of(LetterPapers.class, LetterMaking.template()), LetterMaking.values(), info);
            Files.writeString(folder.resolve("letter.html"), html, StandardCharsets.UTF_8);
        }
        for (int letter = 1; letter <= letters; letter++) {
            Files.write(folder.resolve("letter" + letter + ".pdf"), LetterMaking.make().pdf());
        }
    }
}
