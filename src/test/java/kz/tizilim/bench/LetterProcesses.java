package kz.tizilim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One letter, and fifty, each as a whole process from its start to its end, beside LibreOffice by turns. */
final class LetterProcesses {
    private static final int TURNS = 5;
    private static final int MANY = 50;

    private final Program program;
    private final Path folder;

    LetterProcesses(Program program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    void measure(Page page) throws Exception {
        Path ours = Files.createDirectories(folder.resolve("ours"));
        Path theirs = Files.createDirectories(folder.resolve("theirs"));
        Optional<OfficeSuite> office = OfficeSuite.installed(folder.resolve("profile"));
        List<String> archived =
                program.archive(folder.resolve("letters.jsa"), Display.none(), List.of(), LettersWritten.class, ours.toString(), "1");
        List<Path> documents = office.isEmpty() ? List.of() : documents(office.get());
        Timing one = new Timing();
        Timing many = new Timing();
        Timing officeOne = new Timing();
        Timing officeMany = new Timing();
        // The first pair fills the disk's cache and is not counted.
        for (int turn = 0; turn <= TURNS; turn++) {
            double alone = Timing.millisOf(() -> program.run(Display.none(), archived, LettersWritten.class, ours.toString(), "1"));
            double fifty = Timing.millisOf(
                    () -> program.run(Display.none(), archived, LettersWritten.class, ours.toString(), String.valueOf(MANY)));
            double officeAlone = office.isEmpty() ? 0 : Timing.millisOf(() -> office.get().convert("pdf", theirs, documents.subList(0, 1)));
            double officeFifty = office.isEmpty() ? 0 : Timing.millisOf(() -> office.get().convert("pdf", theirs, documents));
            if (turn > 0) {
                one.add(alone);
                many.add(fifty);
                officeOne.add(officeAlone);
                officeMany.add(officeFifty);
            }
        }
        if (office.isEmpty()) {
            page.line("\nLetters as a whole process: LibreOffice is not installed, so there is no yardstick");
        } else {
            page.figure("One letter, whole process / LibreOffice", one.median() / officeOne.median(), 0.7, "");
            page.figure("Fifty letters, whole process / LibreOffice", many.median() / officeMany.median(), 0.9, "");
            page.detail("LibreOffice, one document to PDF", officeOne.words());
            page.detail("LibreOffice, fifty documents, one process", officeMany.words());
        }
        page.detail("one letter, PDF/A-2a and PDF/UA-1", one.words());
        page.detail("fifty letters", many.words());
    }

    private List<Path> documents(OfficeSuite office) throws IOException, InterruptedException {
        program.run(Display.none(), List.of(), LettersWritten.class, folder.toString(), "0");
        office.convert("odt:writer8", folder, List.of(folder.resolve("letter.html")));
        List<Path> documents = new ArrayList<>();
        for (int letter = 1; letter <= MANY; letter++) {
            documents.add(Files.copy(folder.resolve("letter.odt"), folder.resolve("letter" + letter + ".odt")));
        }
        return documents;
    }
}
