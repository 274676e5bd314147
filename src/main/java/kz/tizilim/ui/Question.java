package kz.tizilim.ui;

/**
 * A question before an act, answered with verbs.
 *
 * @param verb what the button says that does it, such as "Жою"
 * @param destructive whether something is gone afterwards: the button is red and Enter does not press it
 */
public record Question(String title, String text, String verb, boolean destructive) {

    public static Question of(String title, String text, String verb) {
        return new Question(title, text, verb, false);
    }

    public static Question destructive(String title, String text, String verb) {
        return new Question(title, text, verb, true);
    }
}
