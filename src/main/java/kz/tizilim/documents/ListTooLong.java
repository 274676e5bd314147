package kz.tizilim.documents;

/** A list has more rows than are printed. */
public final class ListTooLong extends DocumentProblem {
    private static final long serialVersionUID = 1L;

    ListTooLong(int rows, int most) {
        super("documents.problem.list-too-long", null, rows, most);
    }
}
