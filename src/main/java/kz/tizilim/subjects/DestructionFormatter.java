package kz.tizilim.subjects;

import java.util.List;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.law.Explanation;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** What an act of destruction says, in words: its ground with the article, and what went. */
public final class DestructionFormatter {
    private final Language language;

    public DestructionFormatter(Language language) {
        this.language = language;
    }

    /** A ground; its code where the law pack does not know it. */
    public String ground(String code) {
        return LawPack.current().destructionGrounds().stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .map(ground -> ground.words().in(language))
                .orElse(code == null ? "—" : code);
    }

    /** The article of a ground, said to be unconfirmed where it is, with the note that the law adds; empty where the law pack does not know it. */
    public String article(String code) {
        return LawPack.current().destructionGrounds().stream().filter(ground -> ground.code().equals(code)).findFirst().map(this::article).orElse("");
    }

    private String article(Ground ground) {
        Citation cited = ground.citation();
        String words = cited.isConfirmed()
                ? cited.article().in(language)
                : Explanation.of(LawPack.current(), language).citation(cited);
        return ground.note() == null ? words : words + ". " + ground.note().in(language);
    }

    /** Kinds of records with their counts: «келісімдер — 2». */
    public String said(List<DestructionAct.Gone> records) {
        FieldLabels words = FieldLabels.in(language);
        return String.join("; ", records.stream().map(each -> small(words.table(each.table())) + "\u00a0— " + each.count()).toList());
    }

    /** All that went by an act: the card, and the records that were hers. */
    public String gone(DestructionAct act) {
        Messages messages = Messages.of(language);
        return act.gone().isEmpty() ? messages.say("subjects.act.gone.card") : messages.say("subjects.act.gone.and", said(act.gone()));
    }

    private String small(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(language.locale()) + words.substring(1);
    }
}
