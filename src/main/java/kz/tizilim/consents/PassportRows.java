package kz.tizilim.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.law.LawPack;
import kz.tizilim.subjects.Masking;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Countries;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.TransferRegister;

/** What the passport of a consent says, row by row: all items of art. 8(4), how it was given, what proves it, where it stands. */
public final class PassportRows {
    private final ConsentRegister register;
    private final ActivityRegister activities;
    private final TransferRegister transfers;

    public PassportRows(ConsentRegister register, ActivityRegister activities, TransferRegister transfers) {
        this.register = register;
        this.activities = activities;
        this.transfers = transfers;
    }

    List<Map<String, Object>> of(Consent consent, Person person, LocalDate today, Language language) {
        return new Sheet(consent, register.findText(consent.text()).orElseThrow(), language, activities.dictionaries()).rows(person, today);
    }

    private final class Sheet {
        private final Consent consent;
        private final ConsentText text;
        private final Language language;
        private final Dictionaries dictionaries;
        private final Messages messages;
        private final List<Map<String, Object>> rows = new ArrayList<>();

        Sheet(Consent consent, ConsentText text, Language language, Dictionaries dictionaries) {
            this.consent = consent;
            this.text = text;
            this.language = language;
            this.dictionaries = dictionaries;
            messages = Messages.of(language);
        }

        List<Map<String, Object>> rows(Person person, LocalDate today) {
            row("consents.passport.state", messages.say("consents.state." + code(consent.on(today))) + ", " + DateFormatter.figures(today));
            row("consents.passport.subject", person.fullName() + (person.iin() == null ? "" : ", " + messages.say("consents.passport.iin", Masking.iin(person.iin()))));
            if (consent.representative() != null) {
                row("consents.form.section.representative", joined(consent.representative().name(), consent.representative().paper()));
            }
            row("consents.form.given-on", DateFormatter.of(language).full(consent.givenOn()) + ", " + messages.say("consents.way." + code(consent.way())).toLowerCase(language.locale()));
            row("consents.card.until", consent.until() == null ? messages.say("consents.validity.purpose") : DateFormatter.of(language).full(consent.until()));
            row("consents.form.text", messages.say("consents.text.version", text.name().in(language), text.version()) + ", " + messages.say("consents.passport.used-from", DateFormatter.figures(text.usedFrom())));
            row("consents.passport.hash", text.hash());
            register.scan(consent).ifPresentOrElse(
                    scan -> row("consents.card.proof", joined(consent.proof(), scan.name()), "SHA-256: " + scan.sha256()),
                    () -> row("consents.card.proof", consent.proof() == null ? messages.say("consents.no-proof") : consent.proof()));
            row("consents.text.form.activities", joined(text.activities(), id -> activities.find(id).map(each -> each.name().in(language)).orElse("")));
            row("consents.paper.purposes", joined(text.purposes(), each -> each.in(language)));
            row("consents.paper.data", joined(text.data(), each -> dictionaries.name(Dictionary.DATA, each, language)));
            row("consents.paper.third-parties", answer(text.thirdParties(), joined(text.recipients(), id -> transfers.findRecipient(id).map(each -> each.name().in(language)).orElse(""))));
            row("consents.paper.cross-border", answer(text.crossBorder(), joined(text.countries(), each -> Countries.name(each, language))));
            row("consents.paper.publication", answer(text.publication(), in(text.publishedIn())));
            withdrawal();
            return rows;
        }

        private void withdrawal() {
            Withdrawal withdrawal = consent.withdrawal();
            if (withdrawal == null) {
                row("consents.passport.withdrawal", messages.say("consents.no"));
                return;
            }
            List<String> said = new ArrayList<>();
            said.add(messages.say("consents.withdrawal.received", DateFormatter.figures(withdrawal.received())));
            if (withdrawal.isBarred()) {
                LawPack.current().refusals().stream().filter(ground -> ground.code().equals(withdrawal.bar())).findFirst().ifPresent(ground ->
                        said.add(messages.say("consents.withdrawal.barred", in(ground.words()), in(ground.citation().article()))));
            } else {
                said.add(messages.say("consents.passport.stops", joined(withdrawal.stopped(), id -> activities.find(id).map(each -> each.name().in(language)).orElse(""))));
                said.add(withdrawal.stoppedOn() == null
                        ? messages.say("consents.withdrawal.stop-by", DateFormatter.figures(withdrawal.stopBy()))
                        : messages.say("consents.withdrawal.stopped", DateFormatter.figures(withdrawal.stoppedOn())));
            }
            rows.add(Map.of("label", messages.say("consents.passport.withdrawal"), "values", said));
        }

        private String answer(Boolean answer, String which) {
            return messages.say(Boolean.TRUE.equals(answer) ? "consents.yes" : "consents.no") + (which.isEmpty() ? "" : ": " + which);
        }

        private String in(LocalText words) {
            return words == null ? "" : words.in(language);
        }

        private void row(String key, String... values) {
            rows.add(Map.of("label", messages.say(key), "values", List.of(values)));
        }

        private static <T> String joined(List<T> all, Function<T, String> words) {
            return String.join("; ", all.stream().map(words).filter(each -> !each.isEmpty()).toList());
        }

        private static String joined(String one, String two) {
            return one == null ? two : two == null ? one : one + ", " + two;
        }

        private static String code(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
