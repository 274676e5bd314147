package kz.tizilim.reading.findings;

import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Sentence;

/** How consent is said to be given: by mere use, together with other things, not at all before advertising. */
final class ConsentFindings {
    private ConsentFindings() {}

    static void find(PolicyText text, Report report) {
        text.statements().forEach(sentence -> {
            if (sentence.has("implied-consent") && !sentence.hasAny("right/withdraw", "consent-not")) {
                Severity severity = sentence.has("implied-by-use") ? Severity.HIGH : Severity.MEDIUM;
                report.at("implied-consent", "", severity, sentence, sentence.first("implied-consent").orElseThrow());
            } else if (sentence.has("forced-consent") && !sentence.has("bundled-act")) {
                report.at("implied-consent", "", Severity.MEDIUM, sentence, sentence.first("forced-consent").orElseThrow());
            }
            if (sentence.has("bundled-consent") && sentence.has("consent") && sentence.has("action/collection") && !sentence.hasAny("third-never", "contract-abroad", "cross-recited", "country-adequate")) {
                report.at("bundled-consent", "", Severity.HIGH, sentence, sentence.first("bundled-consent").orElseThrow());
            }
            if (sentence.has("bundled-act") && sentence.hasAny("advert-thing", "third", "action/transfer", "bundled-thing")) {
                report.at("bundled-consent", "", Severity.HIGH, sentence, sentence.first("bundled-act").orElseThrow());
            }
            marketing(sentence, report);
        });
    }

    private static void marketing(Sentence sentence, Report report) {
        String byDefault = sentence.has("marketing-default") ? "marketing-default" : "default-on";
        if (sentence.has(byDefault) && sentence.has("advert-thing") && !sentence.has("with-consent")) {
            report.at("marketing-without-consent", "", Severity.MEDIUM, sentence, sentence.first(byDefault).orElseThrow());
            return;
        }
        boolean sends = sentence.has("marketing-words") && sentence.has("marketing-send") && sentence.has("operator-may");
        if (sends && !sentence.has("with-consent")) {
            report.at("marketing-without-consent", "", Severity.MEDIUM, sentence, sentence.first("marketing-words").orElseThrow());
        }
    }
}
