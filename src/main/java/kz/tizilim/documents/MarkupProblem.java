package kz.tizilim.documents;

/** A template that cannot be read, or that asks for what a paper never does: scripts, frames, anything from outside. */
public final class MarkupProblem extends DocumentProblem {
    private static final long serialVersionUID = 1L;

    private MarkupProblem(String key, Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }

    static MarkupProblem unreadable(String template, String why, Throwable cause) {
        return new MarkupProblem("documents.problem.template", cause, template, why);
    }

    static MarkupProblem forbidden(String template, String element) {
        return new MarkupProblem("documents.problem.forbidden", null, template, element);
    }

    static MarkupProblem outside(String template) {
        return new MarkupProblem("documents.problem.outside", null, template);
    }
}
