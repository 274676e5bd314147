package kz.tizilim.law;

import java.util.List;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.LocalText;

/**
 * What a letter must hold.
 *
 * @param letter access-granted, access-refused, withdrawal-accepted, withdrawal-refused, clarification
 * @param basis the article on which the whole letter stands
 */
public record LetterContents(String letter, LocalText name, Basis basis, List<Content> contents) {

    /** An article in the form in which the letter's first sentence cites it: «… Заңының 8-бабының 7-тармағына сәйкес». */
    public record Basis(LocalText words, Citation citation) {}

    /**
     * One thing that must be said, and the article that asks for it.
     *
     * @param or the code of what may be said in its place: of what is not done yet, by when it will be; null for nothing
     */
    public record Content(String code, String or, LocalText words, Citation citation) {}

    /** Whether nothing else may be said in the place of this. */
    public boolean requires(String code) {
        return contents.stream().anyMatch(content -> content.code().equals(code) && content.or() == null);
    }

    /** The codes alone, in order. */
    public List<String> codes() {
        return contents.stream().map(Content::code).toList();
    }
}
