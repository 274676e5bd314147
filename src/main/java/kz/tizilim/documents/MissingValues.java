package kz.tizilim.documents;

import java.util.List;

/** Placeholders of a template that had no value: the paper was not made. */
public final class MissingValues extends DocumentProblem {
    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    MissingValues(String template, List<String> names) {
        super("documents.problem.missing_values", null, template, names.size(), String.join(", ", names));
        this.names = List.copyOf(names);
    }

    /** Every gap, once, in the order of the template. */
    public List<String> names() {
        return names;
    }
}
