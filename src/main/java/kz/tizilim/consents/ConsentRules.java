package kz.tizilim.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Fault;
import kz.tizilim.text.Language;

/** What must be right in a text or a consent before it is kept, and what a text lacks of art. 8(4). */
public final class ConsentRules {
    private ConsentRules() {}

    /** What must be right in a text's card, be it a draft. */
    public static List<Fault> check(ConsentText text) {
        List<Fault> faults = new ArrayList<>(Fault.ifBlank("name", text.name()).toList());
        if (text.validity() != null && text.validity().amount() != null && (text.validity().amount() < 1 || text.validity().amount() > 1200)) {
            faults.add(Fault.at("validity", "consents.fault.amount"));
        }
        return faults;
    }

    /** What a text lacks before people may consent by it (art. 8(4)): the field, and what is missing in words. */
    public static List<Fault> gaps(ConsentText text, Operator operator) {
        List<Fault> gaps = new ArrayList<>();
        ask(gaps, operator.name() != null, "operator", "consents.gap.operator");
        ask(gaps, operator.bin() != null, "operator", "consents.gap.bin");
        ask(gaps, !text.purposes().isEmpty(), "purposes", "consents.gap.purposes");
        ask(gaps, !text.activities().isEmpty(), "activities", "consents.gap.activities");
        ask(gaps, !text.data().isEmpty(), "data", "consents.gap.data");
        ask(gaps, text.validity() != null && text.validity().isWhole(), "validity", "consents.gap.validity");
        ask(gaps, text.thirdParties() != null, "thirdParties", "consents.gap.third-parties");
        ask(gaps, !Boolean.TRUE.equals(text.thirdParties()) || !text.recipients().isEmpty(), "recipients", "consents.gap.recipients");
        ask(gaps, text.crossBorder() != null, "crossBorder", "consents.gap.cross-border");
        ask(gaps, !Boolean.TRUE.equals(text.crossBorder()) || !text.countries().isEmpty(), "countries", "consents.gap.countries");
        ask(gaps, text.publication() != null, "publication", "consents.gap.publication");
        ask(gaps, !Boolean.TRUE.equals(text.publication()) || said(text), "publishedIn", "consents.gap.published-in");
        return List.copyOf(gaps);
    }

    /** What must be right in a consent. */
    public static List<Fault> check(Consent consent, LocalDate today) {
        return Stream.of(
                        missing(consent.person() == null, "person"),
                        missing(consent.text() == null, "text"),
                        missing(consent.givenOn() == null, "givenOn"),
                        consent.givenOn() != null && consent.givenOn().isAfter(today)
                                ? Stream.of(Fault.at("givenOn", "consents.fault.future"))
                                : Stream.<Fault>empty(),
                        consent.givenOn() != null && consent.until() != null && consent.until().isBefore(consent.givenOn())
                                ? Stream.of(Fault.at("until", "consents.fault.until"))
                                : Stream.<Fault>empty())
                .flatMap(faults -> faults)
                .toList();
    }

    /** What must be right in a consent by the text that it names. */
    static List<Fault> check(Consent consent, ConsentText text) {
        if (text.isDraft()) {
            return List.of(Fault.at("text", "consents.fault.draft"));
        }
        return consent.givenOn().isBefore(text.usedFrom()) ? List.of(Fault.at("givenOn", "consents.fault.before-text")) : List.of();
    }

    /** What must be right in a withdrawal. */
    static List<Fault> check(Consent consent, Withdrawal withdrawal, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (withdrawal.received() == null) {
            faults.add(Fault.at("received", "text.fault.required"));
        } else if (withdrawal.received().isAfter(today)) {
            faults.add(Fault.at("received", "consents.fault.future"));
        } else if (withdrawal.received().isBefore(consent.givenOn())) {
            faults.add(Fault.at("received", "consents.fault.before-given"));
        }
        if (!withdrawal.isBarred() && withdrawal.stopped().isEmpty()) {
            faults.add(Fault.at("stopped", "text.fault.required"));
        }
        if (withdrawal.received() != null && withdrawal.stoppedOn() != null && (withdrawal.stoppedOn().isAfter(today) || withdrawal.stoppedOn().isBefore(withdrawal.received()))) {
            faults.add(Fault.at("stoppedOn", "consents.fault.stopped-on"));
        }
        return faults;
    }

    private static boolean said(ConsentText text) {
        return text.publishedIn() != null && !text.publishedIn().in(Language.KK).isBlank();
    }

    private static void ask(List<Fault> gaps, boolean said, String field, String key) {
        if (!said) {
            gaps.add(Fault.at(field, key));
        }
    }

    private static Stream<Fault> missing(boolean missing, String field) {
        return missing ? Stream.of(Fault.at(field, "text.fault.required")) : Stream.empty();
    }
}
