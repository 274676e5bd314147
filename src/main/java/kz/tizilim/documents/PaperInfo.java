package kz.tizilim.documents;

import kz.tizilim.text.Language;

/**
 * What a PDF says about itself.
 *
 * @param title shown by readers in place of the file name; never blank
 * @param language the language of the paper; other languages in it are marked by {@code lang} where they stand
 * @param author the organisation, in its own words; never blank
 * @param bookmarks whether headings h1 to h3 become an outline; worth it from about five pages
 */
public record PaperInfo(String title, Language language, String author, boolean bookmarks) {
    public PaperInfo {
        if (title.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("A paper has a title and an author");
        }
    }

    public static PaperInfo of(String title, Language language, String author) {
        return new PaperInfo(title, language, author, false);
    }

    public PaperInfo withBookmarks() {
        return new PaperInfo(title, language, author, true);
    }
}
