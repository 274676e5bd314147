package kz.tizilim.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;

/** What must be right in a text or a consent before it is kept, and what a text lacks of art. 8(4). */
public final class ConsentRules {
    private ConsentRules() {}

    /** What must be right in a text's card, be it a draft. */
    public static List<ValidationError> check(ConsentText text) {
        List<ValidationError> faults = new ArrayList<>(ValidationError.ifBlank("name", text.name()).toList());
        if (text.validity() != null && text.validity().amount() != null && (text.validity().amount() < 1 || text.validity().amount() > 1200)) {
            faults.add(ValidationError.at("validity", "consents.fault.amount"));
        }
        return faults;
    }

    /** What a text lacks before people may consent by it (art. 8(4)): the field, and what is missing in words. */
    public static List<ValidationError> gaps(ConsentText text, Operator operator) {
        List<ValidationError> gaps = new ArrayList<>();
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
    public static List<ValidationError> check(Consent consent, LocalDate today) {
        return Stream.of(
                        missing(consent.person() == null, "person"),
                        missing(consent.text() == null, "text"),
                        missing(consent.givenOn() == null, "givenOn"),
                        consent.givenOn() != null && consent.givenOn().isAfter(today)
                                ? Stream.of(ValidationError.at("givenOn", "consents.fault.future"))
                                : Stream.<ValidationError>empty(),
                        consent.givenOn() != null && consent.until() != null && consent.until().isBefore(consent.givenOn())
                                ? Stream.of(ValidationError.at("until", "consents.fault.until"))
                                : Stream.<ValidationError>empty())
                .flatMap(faults -> faults)
                .toList();
    }

    /** What must be right in a consent by the text that it names. */
    static List<ValidationError> check(Consent consent, ConsentText text) {
        if (text.isDraft()) {
            return List.of(ValidationError.at("text", "consents.fault.draft"));
        }
        return consent.givenOn().isBefore(text.usedFrom()) ? List.of(ValidationError.at("givenOn", "consents.fault.before-text")) : List.of();
    }

    /** What must be right in a withdrawal. */
    static List<ValidationError> check(Consent consent, Withdrawal withdrawal, LocalDate today) {
        List<ValidationError> faults = new ArrayList<>();
        if (withdrawal.received() == null) {
            faults.add(ValidationError.at("received", "text.fault.required"));
        } else if (withdrawal.received().isAfter(today)) {
            faults.add(ValidationError.at("received", "consents.fault.future"));
        } else if (withdrawal.received().isBefore(consent.givenOn())) {
            faults.add(ValidationError.at("received", "consents.fault.before-given"));
        }
        if (!withdrawal.isBarred() && withdrawal.stopped().isEmpty()) {
            faults.add(ValidationError.at("stopped", "text.fault.required"));
        }
        if (withdrawal.received() != null && withdrawal.stoppedOn() != null && (withdrawal.stoppedOn().isAfter(today) || withdrawal.stoppedOn().isBefore(withdrawal.received()))) {
            faults.add(ValidationError.at("stoppedOn", "consents.fault.stopped-on"));
        }
        return faults;
    }

    private static boolean said(ConsentText text) {
        return text.publishedIn() != null && !text.publishedIn().in(Language.KK).isBlank();
    }

    private static void ask(List<ValidationError> gaps, boolean said, String field, String key) {
        if (!said) {
            gaps.add(ValidationError.at(field, key));
        }
    }

    private static Stream<ValidationError> missing(boolean missing, String field) {
        return missing ? Stream.of(ValidationError.at(field, "text.fault.required")) : Stream.empty();
    }
}
