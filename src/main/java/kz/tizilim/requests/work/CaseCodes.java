package kz.tizilim.requests.work;

import java.util.stream.Stream;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.requests.RequestServices;
import kz.tizilim.text.Language;

/** The words of the codes that a request keeps: kinds and grounds of the law pack, data of the dictionaries. */
final class CaseCodes {
    private final Dictionaries dictionaries;
    private final LawPack law = LawPack.current();
    private final Language language;

    CaseCodes(RequestServices work, Language language) {
        dictionaries = work.activities().dictionaries();
        this.language = language;
    }

    /** The words of a code; any other text as it is. */
    String word(String code) {
        return law.kind(code)
                .map(kind -> kind.name().in(language))
                .or(() -> Stream.concat(law.refusals().stream(), law.transferGrounds().stream())
                        .filter(ground -> ground.code().equals(code))
                        .map(Ground::words)
                        .map(words -> words.in(language))
                        .findFirst())
                .orElseGet(() -> dictionaries.word(code, language));
    }
}
