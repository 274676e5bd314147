package kz.tizilim.documents;

/** A file that could not be written, or could not be shown by the system's own program. */
public final class FileProblem extends DocumentProblem {
    private static final long serialVersionUID = 1L;

    private FileProblem(String key, Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }

    static FileProblem notWritten(String path, Throwable cause) {
        return new FileProblem("documents.problem.not_written", cause, path);
    }

    static FileProblem notOpened(String path, Throwable cause) {
        return new FileProblem("documents.problem.not_opened", cause, path);
    }
}
