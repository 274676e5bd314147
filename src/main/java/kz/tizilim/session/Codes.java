package kz.tizilim.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.exchange.sheets.RegisterWorkbook.CodeWord;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** What the codes in records mean, in three languages: the words of the dictionaries and of the law pack. */
public final class Codes {
    private Codes() {}

    public static List<CodeWord> all(RegisterSession session) {
        Dictionaries dictionaries = session.activities().dictionaries();
        List<CodeWord> all = new ArrayList<>();
        for (Dictionary dictionary : Dictionary.values()) {
            LocalText list = field(dictionary.name().toLowerCase(Locale.ROOT));
            dictionaries.all(dictionary).forEach(term -> all.add(new CodeWord(list, term.code(), term.name())));
        }
        LawPack law = LawPack.current();
        law.kinds().forEach(kind -> all.add(new CodeWord(field("kinds"), kind.code(), kind.name())));
        grounds("basis", law.bases()).forEach(all::add);
        grounds("ground", law.transferGrounds()).forEach(all::add);
        grounds("decision", law.refusals()).forEach(all::add);
        return all;
    }

    private static Stream<CodeWord> grounds(String field, List<Ground> grounds) {
        return grounds.stream().map(ground -> new CodeWord(field(field), ground.code(), ground.words()));
    }

    private static LocalText field(String field) {
        return new LocalText(word(Language.KK, field), word(Language.RU, field), word(Language.EN, field));
    }

    private static String word(Language language, String field) {
        return FieldLabels.in(language).field("", field);
    }
}
