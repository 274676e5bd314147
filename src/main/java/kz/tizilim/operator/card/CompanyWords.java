package kz.tizilim.operator.card;

import kz.tizilim.law.LawPack;
import kz.tizilim.ui.Desk;

/** What stands in the company's form, in words. */
final class CompanyWords {
    private CompanyWords() {}

    static String kind(Desk desk, String code) {
        return LawPack.current().kind(code).map(kind -> desk.wording().in(kind.name())).orElse(code == null ? "—" : code);
    }
}
