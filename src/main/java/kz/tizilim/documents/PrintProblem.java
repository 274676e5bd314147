package kz.tizilim.documents;

/** A paper that did not reach a printer; nothing was printed, or the printing system said so. */
public final class PrintProblem extends DocumentProblem {
    private static final long serialVersionUID = 1L;

    private PrintProblem(String key, Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }

    static PrintProblem noPrinter() {
        return new PrintProblem("documents.problem.no_printer", null);
    }

    static PrintProblem unknownPrinter(String printer) {
        return new PrintProblem("documents.problem.unknown_printer", null, printer);
    }

    static PrintProblem refused(String printer, String why, Throwable cause) {
        return new PrintProblem("documents.problem.print_refused", cause, printer, why);
    }
}
