package kz.tizilim.operator.card;

import kz.tizilim.law.LawPack;
import kz.tizilim.ui.UiContext;

/** What stands in the company's form, in words. */
final class CompanyLabels {
    private CompanyLabels() {}

    static String kind(UiContext context, String code) {
        return LawPack.current().kind(code).map(kind -> context.wording().in(kind.name())).orElse(code == null ? "—" : code);
    }
}
