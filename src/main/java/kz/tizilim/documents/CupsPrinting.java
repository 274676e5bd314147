package kz.tizilim.documents;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Printing by CUPS: {@code lpstat} lists, {@code lp} takes the PDF on its standard input. Without these programs, pages are drawn. */
final class CupsPrinting implements Printers.Printing {
    private final SystemCommands commands;
    private final Printers.Printing otherwise;

    CupsPrinting(SystemCommands commands, Printers.Printing otherwise) {
        this.commands = commands;
        this.otherwise = otherwise;
    }

    @Override
    public List<Printer> printers() {
        try {
            SystemCommands.Outcome names = commands.run(List.of("lpstat", "-e"), new byte[0]);
            if (names.exit() != 0) {
                return List.of();
            }
            // "system default destination: PDF"
            String chosen = commands.run(List.of("lpstat", "-d"), new byte[0]).said();
            String byDefault = chosen.substring(chosen.lastIndexOf(':') + 1).strip();
            return names.said().lines()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .map(name -> new Printer(name, name.equals(byDefault)))
                    .sorted(Comparator.comparing((Printer printer) -> !printer.isDefault()).thenComparing(Printer::name))
                    .toList();
        } catch (IOException e) {
            return otherwise.printers();
        }
    }

    @Override
    public void print(byte[] pdf, String title, Printer printer, int copies) {
        SystemCommands.Outcome outcome;
        try {
            outcome = commands.run(
                    List.of("lp", "-d", printer.name(), "-n", Integer.toString(copies), "-t", title, "-o", "media=A4"), pdf);
        } catch (IOException e) {
            otherwise.print(pdf, title, printer, copies);
            return;
        }
        if (outcome.exit() != 0) {
            throw PrintProblem.refused(printer.name(), outcome.said(), null);
        }
    }
}
