package kz.tizilim.policies.facts;

import java.util.Map;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** All that papers can say of a company, by the names that clauses use for it. What the register does not say is not there. */
public final class TemplateModel {
    private TemplateModel() {}

    public static Map<String, Object> of(PolicyKind kind, PolicyInput holdings, Language language) {
        FactFormatter telling = new FactFormatter(holdings, language);
        Values values = new Values();
        CompanyFacts.into(values, holdings, telling);
        LawFacts.into(values, holdings, telling);
        DataFacts.into(values, holdings, telling);
        PurposeFacts.into(values, holdings, telling);
        RecipientFacts.into(values, holdings, telling);
        StorageFacts.into(values, holdings, telling);
        RightFacts.into(values, holdings, telling);
        if (kind == PolicyKind.CONSENT) {
            ConsentFacts.into(values, holdings, telling);
        }
        StatedFacts.into(values, holdings, telling);
        return values.map();
    }

    /** An article as papers cite it that have named the Law in full. */
    public static String article(Citation citation, Language language) {
        Messages messages = Messages.of(language);
        return citation.article().in(language).replace(messages.say("policies.law.long"), messages.say("policies.law.short"));
    }

    /** Whether the sheet holds a fact; a name may lead inwards, {@code op.bin}. */
    public static boolean has(Map<String, Object> sheet, String name) {
        Object found = sheet;
        for (String part : name.split("\\.", -1)) {
            found = found instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return found != null;
    }
}
