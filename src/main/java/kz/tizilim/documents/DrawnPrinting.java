package kz.tizilim.documents;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Printing by the runtime: pages are drawn, text becomes outlines. The way of Windows, and of a system without CUPS' programs. */
final class DrawnPrinting implements Printers.Printing {
    @Override
    public List<Printer> printers() {
        PrintService chosen = PrintServiceLookup.lookupDefaultPrintService();
        return Arrays.stream(services())
                .map(service -> new Printer(service.getName(), chosen != null && service.getName().equals(chosen.getName())))
                .sorted(Comparator.comparing((Printer printer) -> !printer.isDefault()).thenComparing(Printer::name))
                .toList();
    }

    @Override
    public void print(byte[] pdf, String title, Printer printer, int copies) {
        PrintService[] services = services();
        if (services.length == 0) {
            throw PrintProblem.noPrinter();
        }
        PrintService service = Arrays.stream(services)
                .filter(candidate -> candidate.getName().equals(printer.name()))
                .findFirst()
                .orElseThrow(() -> PrintProblem.unknownPrinter(printer.name()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setCopies(copies);
            job.setPageable(new PDFPageable(document));
            job.print();
        } catch (PrinterException | IOException e) {
            throw PrintProblem.refused(printer.name(), String.valueOf(e.getMessage()), e);
        }
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(null, null);
    }
}
