package kz.tizilim.documents;

/** Bytes that were given as a picture and are not one that a paper takes. */
public final class ImageProblem extends DocumentProblem {
    private static final long serialVersionUID = 1L;

    private ImageProblem(String key, Throwable cause, Object... arguments) {
        super(key, cause, arguments);
    }

    static ImageProblem unknownKind(Throwable cause) {
        return new ImageProblem("documents.problem.image", cause);
    }

    static ImageProblem tooManyPixels(long millions) {
        return new ImageProblem("documents.problem.image_pixels", null, millions);
    }

    static ImageProblem tooLarge(int limitInKilobytes) {
        return new ImageProblem("documents.problem.image_large", null, limitInKilobytes);
    }
}
