package kz.tizilim.policies.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.Purpose;
import kz.tizilim.activities.Retention;
import kz.tizilim.activities.RetentionFormatter;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.law.deadline.Term;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.PublishedPolicy.PromisedRight;
import kz.tizilim.policies.facts.OpenPurpose;
import kz.tizilim.policies.facts.PolicyGap.Card;
import kz.tizilim.policies.facts.PolicyGap.Way;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.policies.facts.PromisedTerm;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;

/** All that the register says of which a policy has to speak, each with the field where it stands. */
final class RegisterStatements {
    private final PolicyInput holdings;
    private final List<RegisterStatement> all = new ArrayList<>();

    private RegisterStatements(PolicyInput holdings) {
        this.holdings = holdings;
    }

    static List<RegisterStatement> of(PolicyInput holdings) {
        RegisterStatements statements = new RegisterStatements(holdings);
        statements.company(holdings.operator());
        statements.promises(holdings.operator());
        holdings.activities().forEach(statements::activity);
        holdings.recipients().forEach(statements::recipient);
        holdings.bases().forEach(statements::base);
        holdings.transfers().forEach(statements::transfer);
        return statements.all.stream().distinct().toList();
    }

    private void company(Operator operator) {
        company(PolicyTopic.NAME, "", operator.name(), "name");
        company(PolicyTopic.BIN, operator.bin(), same(operator.bin()), "bin");
        operator.sites().forEach(site -> company(PolicyTopic.SITE, site(site), same(site), "sites"));
        operator.emails().forEach(email -> company(PolicyTopic.EMAIL, email.toLowerCase(Locale.ROOT), same(email), "emails"));
        operator.phones().forEach(phone -> company(PolicyTopic.PHONE, phone(phone), same(phone), "phones"));
        company(PolicyTopic.ADDRESS, "", operator.address(), "address");
        if (operator.responsible() != null) {
            company(PolicyTopic.OFFICER, "", same(operator.responsible().name()), "responsible");
        }
    }

    private void promises(Operator operator) {
        for (PromisedRight right : operator.policy().rights()) {
            Optional.ofNullable(right.promise()).flatMap(Promise::parse).filter(promise -> isLawful(right.kind(), promise)).ifPresent(promise ->
                    company(PolicyTopic.ANSWER_TERM, promise.amount() + " " + promise.unit().code(), right.words(), "policy.rights"));
        }
        operator.policy().subjectLines().forEach(line -> company(PolicyTopic.SUBJECT_LINE, "", same(line.line()), "policy.subjectLines"));
        operator.policy().services().forEach(service -> company(PolicyTopic.SERVICES, "", same(service.name()), "policy.services"));
    }

    /** A promise that is longer than the law's term must not be repeated: it is a defect of its own. */
    private boolean isLawful(String kind, Promise promise) {
        Optional<Term> term = kind == null ? Optional.empty() : holdings.law().termFor(kind).flatMap(LawTerm::term);
        return term.isEmpty() || PromisedTerm.isWithin(promise, term.get());
    }

    private void activity(Activity activity) {
        for (DataItem item : activity.data()) {
            activity(PolicyTopic.DATA, activity, Dictionary.DATA, item.term(), "data");
            retention(activity, item.retention(), "data");
        }
        activity.subjects().forEach(code -> activity(PolicyTopic.SUBJECTS, activity, Dictionary.SUBJECTS, code, "subjects"));
        // A purpose that is left open must not be repeated in a policy: it is a gap of the register.
        activity.purposes().stream().map(Purpose::name).filter(name -> !OpenPurpose.is(name)).forEach(name ->
                put(PolicyTopic.PURPOSES, "", name, activity.name(), Card.ACTIVITY, activity, "purposes"));
        retention(activity, activity.retention(), "retention");
    }

    private void retention(Activity activity, Retention retention, String field) {
        if (retention == null || retention.amount() == null) {
            return;
        }
        RetentionFormatter words = new RetentionFormatter(holdings.dictionaries());
        String unit = switch (retention.unit()) {
            case DAY -> "calendar-day";
            case MONTH -> "month";
            case YEAR -> "year";
        };
        LocalText said = new LocalText(words.say(retention, Language.KK), words.say(retention, Language.RU), words.say(retention, Language.EN));
        put(PolicyTopic.RETENTION, retention.amount() + " " + unit, said, activity.name(), Card.ACTIVITY, activity, field);
    }

    private void recipient(Recipient recipient) {
        Way way = new Way(Card.RECIPIENT, recipient.id(), "name");
        PolicyTopic topic = "analytics-provider".equals(recipient.category()) ? PolicyTopic.SERVICES : PolicyTopic.RECIPIENTS;
        add(new RegisterStatement(topic, recipient.category() == null ? "" : recipient.category(), recipient.name(), recipient.name(), way));
        country(recipient.country(), recipient.name(), way);
    }

    private void transfer(Transfer transfer) {
        holdings.recipient(transfer.recipient()).ifPresent(recipient ->
                country(PolicyInput.country(transfer, recipient), recipient.name(), new Way(Card.RECIPIENT, recipient.id(), "transfers")));
    }

    private void base(PersonalDataStore base) {
        Way way = new Way(Card.BASE, base.id(), "country");
        Stream.concat(Stream.ofNullable(base.country()), base.copies().stream().map(PersonalDataStore.Copy::country))
                .forEach(country -> country(country, base.name(), way));
        if (base.country() != null) {
            add(new RegisterStatement(PolicyTopic.STORAGE, base.country().equals("KZ") ? "KZ" : "abroad", country(base.country()), base.name(), way));
        }
    }

    private void country(String code, LocalText record, Way way) {
        if (code != null && !code.equals("KZ")) {
            add(new RegisterStatement(PolicyTopic.COUNTRIES, code, country(code), record, way));
        }
    }

    private static LocalText country(String code) {
        return new LocalText(Countries.name(code, Language.KK), Countries.name(code, Language.RU), Countries.name(code, Language.EN));
    }

    private void activity(PolicyTopic topic, Activity activity, Dictionary dictionary, String code, String field) {
        LocalText words = holdings.dictionaries().find(dictionary, code).map(DictionaryTerm::name).orElse(same(code));
        put(topic, code, words, activity.name(), Card.ACTIVITY, activity, field);
    }

    private void put(PolicyTopic topic, String value, LocalText words, LocalText record, Card card, Activity activity, String field) {
        add(new RegisterStatement(topic, value, words, record == null ? same("") : record, new Way(card, activity.id(), field)));
    }

    private void company(PolicyTopic topic, String value, LocalText words, String field) {
        Operator operator = holdings.operator();
        LocalText record = new LocalText(operator.called(Language.KK), operator.called(Language.RU), operator.called(Language.EN));
        add(new RegisterStatement(topic, value == null ? "" : value, words, record, new Way(Card.COMPANY, null, field)));
    }

    private void add(RegisterStatement statement) {
        LocalText words = statement.words();
        if (words != null && Stream.of(words.kk(), words.ru(), words.en()).anyMatch(each -> each != null && !each.isBlank())) {
            all.add(statement);
        }
    }

    private static LocalText same(String words) {
        return words == null ? null : LocalText.same(words);
    }

    /** The last ten digits: +7 and 8 before them mean the same. */
    static String phone(String written) {
        String digits = written.replaceAll("\\D", "");
        return digits.length() > 10 ? digits.substring(digits.length() - 10) : digits;
    }

    /** The domain of a site's address. */
    static String site(String written) {
        return written.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "").replaceFirst("[/?#].*$", "");
    }
}
