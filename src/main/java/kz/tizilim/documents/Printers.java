package kz.tizilim.documents;

import java.util.List;
import java.util.Locale;

/**
 * The printers of this system, and real printing. With CUPS the PDF itself goes to {@code lp}, so that text stays text and no file is
 * left behind; elsewhere, as on Windows, the pages are drawn for the system's own printing.
 */
public final class Printers {
    private final Printing printing;

    private Printers(Printing printing) {
        this.printing = printing;
    }

    /** Printing as this operating system does it. */
    public static Printers ofThisSystem() {
        return on(System.getProperty("os.name"), new ProcessCommands());
    }

    static Printers on(String system, SystemCommands commands) {
        Printing drawn = new DrawnPrinting();
        boolean isWindows = system.toLowerCase(Locale.ROOT).startsWith("windows");
        return new Printers(isWindows ? drawn : new CupsPrinting(commands, drawn));
    }

    /** The printers by name, the default first; empty when there is none. Takes up to a second, so not for the screen's thread. */
    public List<Printer> all() {
        return printing.printers();
    }

    /**
     * Prints a PDF.
     *
     * @param title name of the job in the printer's queue; it is seen by others, so it names no person
     * @param copies from 1 to 99
     * @throws PrintProblem if there is no such printer or it does not take the job
     * @throws IllegalArgumentException if the number of copies is out of range
     */
    public void print(byte[] pdf, String title, Printer printer, int copies) {
        if (copies < 1 || copies > 99) {
            throw new IllegalArgumentException("Copies: " + copies);
        }
        printing.print(pdf, title, printer, copies);
    }

    /** One way to a printer. */
    interface Printing {
        List<Printer> printers();

        void print(byte[] pdf, String title, Printer printer, int copies);
    }
}
