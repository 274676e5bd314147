package kz.tizilim.ui.help;

import java.util.List;

/**
 * One page of help.
 *
 * @param id the same in every language, {@code requests}
 * @param title as the list of pages shows it
 */
public record HelpPage(String id, String title, List<Block> blocks) {

    public HelpPage {
        blocks = List.copyOf(blocks);
    }

    /** What kind of line this is. */
    public enum Kind {
        TEXT,
        /** What the law asks, with its article. */
        LAW,
        /** One step of a usual task. */
        STEP,
        HEADING,
        /** Leads to another page; its text is that page's id. */
        LINK
    }

    /** One paragraph. */
    public record Block(Kind kind, String text) {}

    /** All words of the page, for searching and for copying. */
    public String words() {
        StringBuilder words = new StringBuilder(title);
        blocks.stream().filter(block -> block.kind() != Kind.LINK).forEach(block -> words.append('\n').append(block.text()));
        return words.toString();
    }
}
