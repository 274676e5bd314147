package kz.tizilim.documents;

import java.util.Collection;

/** A scan or a photo that could not be read. */
public final class ScanProblem extends DocumentProblem {
    private static final long serialVersionUID = 1L;
    /** What installs the reader on Debian and Ubuntu. */
    public static final String INSTALL = "apt-get install tesseract-ocr tesseract-ocr-kaz tesseract-ocr-rus";

    private ScanProblem(String key, Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }

    static ScanProblem notInstalled(boolean onWindows, Throwable cause) {
        return onWindows ? new ScanProblem("documents.problem.no_reader_windows", cause) : new ScanProblem("documents.problem.no_reader", cause, INSTALL);
    }

    static ScanProblem languagesMissing(Collection<String> missing, boolean onWindows) {
        return onWindows
                ? new ScanProblem("documents.problem.no_reader_windows", null)
                : new ScanProblem("documents.problem.reader_languages", null, String.join(", ", missing), INSTALL);
    }

    static ScanProblem notAPicture(Throwable cause) {
        return new ScanProblem("documents.problem.not_a_picture", cause);
    }

    static ScanProblem tooLarge(long megapixels) {
        return new ScanProblem("documents.problem.picture_too_large", null, megapixels);
    }

    static ScanProblem failed(Throwable cause) {
        return new ScanProblem("documents.problem.reading_failed", cause);
    }
}
