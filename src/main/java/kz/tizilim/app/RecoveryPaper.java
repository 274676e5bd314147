package kz.tizilim.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.print.PrinterJob;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import kz.tizilim.ui.Desk;

/** The recovery sheet on paper or as a text file. It bears the company and the code, so that it is known which register it opens. */
final class RecoveryPaper {
    private static final int GROUPS_IN_A_LINE = 4;

    private final Desk desk;
    private final String company;
    private final RecoverySheet sheet;

    RecoveryPaper(Desk desk, String company, RecoverySheet sheet) {
        this.desk = desk;
        this.company = company;
        this.sheet = sheet;
    }

    String text() {
        StringBuilder text = new StringBuilder()
                .append(desk.say("app.sheet.title"))
                .append("\n\n")
                .append(company)
                .append("\n\n");
        for (int index = 0; index < sheet.groups().size(); index++) {
            text.append(sheet.groups().get(index)).append((index + 1) % GROUPS_IN_A_LINE == 0 ? "\n" : "   ");
        }
        return text.append('\n').append(desk.say("app.sheet.keep")).append('\n').toString();
    }

    void save(Path file) throws IOException {
        Files.writeString(file, text(), StandardCharsets.UTF_8);
    }

    /** Prints the sheet on the system's own printer; false when there is none or the officer turned back. */
    boolean print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        Label words = new Label(text());
        words.setFont(Font.font("Noto Sans", 12));
        words.setWrapText(true);
        words.setMaxWidth(job.getJobSettings().getPageLayout().getPrintableWidth());
        VBox page = new VBox(words);
        return job.printPage(page) && job.endJob();
    }
}
