package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.List;
import kz.tizilim.documents.Printer;
import kz.tizilim.letters.outgoing.Printing;

/** A printer of the test: keeps what was sent to it. */
public final class PrintedPapers implements Printing {
    public static final Printer PRINTER = new Printer("Kense", true);

    private final List<byte[]> papers = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    @Override
    public List<Printer> printers() {
        return List.of(PRINTER);
    }

    @Override
    public void print(byte[] pdf, String title, Printer printer) {
        papers.add(pdf);
        titles.add(title);
    }

    public List<byte[]> papers() {
        return papers;
    }

    public List<String> titles() {
        return titles;
    }
}
