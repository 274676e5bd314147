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

    /** One thing that must be said, and the article that asks for it. */
    public record Content(String code, LocalText words, Citation citation) {}

    /** The codes alone, in order. */
    public List<String> codes() {
        return contents.stream().map(Content::code).toList();
    }
}
