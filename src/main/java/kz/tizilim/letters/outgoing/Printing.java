package kz.tizilim.letters.outgoing;

import java.util.List;
import kz.tizilim.documents.Printer;
import kz.tizilim.documents.Printers;

/** Where letters are printed: on the printers of this system, or into a list of a test. Not for the screen's thread. */
public interface Printing {
    /** The printers, the system's own choice first; empty when there is none. */
    List<Printer> printers();

    /**
     * Prints one copy.
     *
     * @param title what the queue shows to everybody: the letter's number, no name
     * @throws kz.tizilim.documents.PrintProblem if the printer does not take it
     */
    void print(byte[] pdf, String title, Printer printer);

    static Printing onThisSystem() {
        Printers printers = Printers.ofThisSystem();
        return new Printing() {
            @Override
            public List<Printer> printers() {
                return printers.all();
            }

            @Override
            public void print(byte[] pdf, String title, Printer printer) {
                printers.print(pdf, title, printer, 1);
            }
        };
    }
}
