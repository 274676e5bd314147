package kz.tizilim.policies.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.law.deadline.Term;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.ResponsiblePerson;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.policies.published.PolicyDifference.Passage;
import kz.tizilim.reading.facts.FactKind;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.TransferGrounds;

/** What a policy says and the register does not. */
final class KnownToRegister {
    private static final double MOST_WORDS = 0.6;

    /** What has no number or sign of its own is known by its words. */
    private static final Set<FactKind> SAID_IN_WORDS =
            Set.of(FactKind.DATA_CATEGORY, FactKind.DATA_SUBJECT_CATEGORY, FactKind.PURPOSE, FactKind.RECIPIENT, FactKind.ANALYTICS_SERVICE);

    private final PolicyInput holdings;
    private final List<RegisterStatement> register;
    private final PolicySide policy;
    private final List<Set<String>> phrases = new ArrayList<>();

    KnownToRegister(PolicyInput holdings, List<RegisterStatement> register, PolicySide policy) {
        this.holdings = holdings;
        this.register = register;
        this.policy = policy;
        register.forEach(statement -> phrase(statement.words()));
        register.forEach(statement -> phrase(statement.record()));
        holdings.activities().forEach(this::words);
        holdings.bases().forEach(base -> {
            phrase(base.name());
            phrase(base.place());
        });
        holdings.transfers().forEach(transfer -> {
            phrase(transfer.purpose());
            TransferGrounds.find(transfer.ground()).ifPresent(ground -> phrase(ground.words()));
        });
        holdings.recipients().forEach(recipient -> phrase(recipient.task()));
        holdings.operator().policy().cookies().forEach(this::phrase);
        holdings.operator().apps().forEach(app -> phrase(LocalText.same(app)));
    }

    /** The passages of a topic that nothing in the register accounts for. */
    List<Passage> unknown(PolicyTopic topic) {
        Operator operator = holdings.operator();
        return switch (topic) {
            case NAME -> operator.name() == null ? unknown(FactKind.OPERATOR_NAME, said -> false) : unknown(FactKind.OPERATOR_NAME, said -> names(operator.name(), said));
            case BIN -> unknown(FactKind.OPERATOR_ID, id -> holds(PolicyTopic.BIN, id) || holdings.recipients().stream().anyMatch(each -> id.equals(each.bin())));
            case SITE -> unknown(FactKind.DOMAIN, site -> holds(PolicyTopic.SITE, RegisterStatements.site(site)) || isMailHost(site));
            case EMAIL -> unknown(FactKind.EMAIL, email -> holds(PolicyTopic.EMAIL, email.toLowerCase(Locale.ROOT)) || isOfficers(email, ResponsiblePerson::email));
            case PHONE -> unknown(FactKind.PHONE, phone -> holds(PolicyTopic.PHONE, RegisterStatements.phone(phone)) || isOfficers(phone, ResponsiblePerson::phone));
            case ADDRESS -> unknown(FactKind.POSTAL_ADDRESS, this::isAddress);
            case OFFICER -> policy.officer().filter(named -> !isOfficer(named.value())).stream().toList();
            case DATA -> unknown(FactKind.DATA_CATEGORY, value -> coded(PolicyTopic.DATA, Dictionary.DATA, value));
            case SUBJECTS -> unknown(FactKind.DATA_SUBJECT_CATEGORY, value -> coded(PolicyTopic.SUBJECTS, Dictionary.SUBJECTS, value));
            // What begins within brackets and ends outside is a piece of a sentence, not a purpose.
            case PURPOSES -> unknown(FactKind.PURPOSE, value -> value.indexOf(')') >= 0 && value.indexOf('(') < 0);
            case RECIPIENTS -> unknown(FactKind.RECIPIENT, value -> value.equals("none") || value.equals("third") || coded(PolicyTopic.RECIPIENTS, Dictionary.RECIPIENTS, value) || isRecipient(value));
            case SERVICES -> unknown(FactKind.ANALYTICS_SERVICE, value -> register.stream()
                    .filter(each -> each.topic() == PolicyTopic.SERVICES)
                    .anyMatch(each -> SaidInPolicy.spellings(each.words()).anyMatch(name -> WordStems.plain(name).contains(WordStems.plain(value)))));
            case COUNTRIES -> policy.countries().entrySet().stream().filter(each -> !holds(PolicyTopic.COUNTRIES, each.getKey())).map(Map.Entry::getValue).toList();
            case STORAGE -> storage();
            case RETENTION -> unknown(FactKind.RETENTION, value -> !Character.isDigit(value.charAt(0)) || holds(PolicyTopic.RETENTION, value));
            case ANSWER_TERM -> unknown(FactKind.REQUEST_DEADLINE, value -> promised(value) || statutory(value));
            case SUBJECT_LINE -> unknown(FactKind.REQUEST_SUBJECT_LINE, value -> register.stream()
                    .filter(each -> each.topic() == PolicyTopic.SUBJECT_LINE)
                    .anyMatch(each -> WordStems.plain(each.words().kk()).equals(WordStems.plain(value))));
        };
    }

    private List<Passage> unknown(FactKind kind, Predicate<String> known) {
        return policy.values(kind).entrySet().stream()
                .filter(each -> !known.test(each.getKey()) && !(SAID_IN_WORDS.contains(kind) && isPhrase(each.getValue().quote())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** "Only in Kazakhstan" is untrue as soon as one base lies abroad and the policy does not say so; a register without bases knows no place. */
    private List<Passage> storage() {
        Map<String, Passage> said = policy.values(FactKind.STORAGE_LOCATION);
        boolean known = register.stream().anyMatch(each -> each.topic() == PolicyTopic.STORAGE);
        boolean abroad = holds(PolicyTopic.STORAGE, "abroad");
        boolean onlyHere = abroad && !said.containsKey("abroad");
        String wrong = onlyHere || !holds(PolicyTopic.STORAGE, "KZ") ? "KZ" : abroad ? "" : "abroad";
        return known && said.containsKey(wrong) ? List.of(said.get(wrong)) : List.of();
    }

    private boolean holds(PolicyTopic topic, String value) {
        return register.stream().anyMatch(each -> each.topic() == topic && each.value().equals(value));
    }

    private boolean coded(PolicyTopic topic, Dictionary dictionary, String value) {
        return ReaderCodes.in(dictionary, value).stream().anyMatch(code -> holds(topic, code));
    }

    private boolean isMailHost(String site) {
        return holdings.operator().emails().stream().anyMatch(email -> email.toLowerCase(Locale.ROOT).endsWith("@" + site));
    }

    private boolean isOfficers(String contact, Function<ResponsiblePerson, String> part) {
        return Optional.ofNullable(holdings.operator().responsible())
                .map(part)
                .filter(own -> own.equalsIgnoreCase(contact) || isSamePhone(own, contact))
                .isPresent();
    }

    private static boolean isSamePhone(String one, String other) {
        return !RegisterStatements.phone(one).isEmpty() && RegisterStatements.phone(one).equals(RegisterStatements.phone(other));
    }

    private boolean isOfficer(String named) {
        ResponsiblePerson person = holdings.operator().responsible();
        return person != null && SaidInPolicy.surname(person.name()).filter(surname -> WordStems.plain(named).contains(WordStems.plain(surname))).isPresent();
    }

    private boolean isAddress(String written) {
        Operator operator = holdings.operator();
        Stream<LocalText> places = Stream.of(
                        Stream.of(operator.address(), operator.postalAddress()), holdings.bases().stream().map(base -> base.place()),
                        holdings.recipients().stream().map(recipient -> recipient.address()), holdings.law().authorities().stream().map(each -> each.name()))
                .flatMap(each -> each);
        Set<String> stems = WordStems.of(written);
        return places.flatMap(SaidInPolicy::spellings).anyMatch(place -> WordStems.share(stems, WordStems.of(place)) >= MOST_WORDS && numbers(WordStems.of(place)).containsAll(numbers(stems)));
    }

    private static Set<String> numbers(Set<String> stems) {
        Set<String> numbers = new HashSet<>(stems);
        numbers.removeIf(stem -> !Character.isDigit(stem.charAt(0)));
        return numbers;
    }

    private boolean isRecipient(String name) {
        boolean affiliate = holdings.operator().affiliates().stream().anyMatch(each -> WordStems.plain(name).contains(WordStems.plain(each)));
        return affiliate || holdings.recipients().stream().anyMatch(each -> names(each.name(), name));
    }

    private static boolean names(LocalText name, String said) {
        String plain = WordStems.plain(said);
        return SaidInPolicy.spellings(name).map(WordStems::plain).anyMatch(each -> !each.isEmpty() && (plain.contains(each) || each.contains(plain)));
    }

    /** Also a promise that is longer than the law's term: it is a defect of its own, and the register knows it. */
    private boolean promised(String value) {
        return holdings.operator().policy().rights().stream()
                .flatMap(right -> Optional.ofNullable(right.promise()).flatMap(Promise::parse).stream())
                .anyMatch(promise -> value.equals(promise.amount() + " " + promise.unit().code()));
    }

    private boolean statutory(String value) {
        return holdings.law().kinds().stream()
                .flatMap(kind -> holdings.law().termFor(kind.code()).flatMap(LawTerm::term).stream())
                .anyMatch(term -> value.equals(written(term)));
    }

    private static String written(Term term) {
        return term.amount() + " " + term.unit().code();
    }

    /** Whether the register itself would say these words. */
    private boolean isPhrase(String quote) {
        if (quote.matches(".*[«“\"].*")) {
            // A name in quotation marks is that name or another one; its legal form and half of its words say nothing.
            return false;
        }
        Set<String> stems = WordStems.of(quote);
        return phrases.stream().anyMatch(phrase -> WordStems.share(stems, phrase) >= MOST_WORDS || (phrase.size() > 1 && WordStems.share(phrase, stems) >= MOST_WORDS));
    }

    private void words(Activity activity) {
        words(Dictionary.SOURCES, activity.sources());
        words(Dictionary.METHODS, activity.methods());
        words(Dictionary.MEASURES, activity.measures());
    }

    private void words(Dictionary dictionary, List<String> codes) {
        codes.forEach(code -> holdings.dictionaries().find(dictionary, code).map(DictionaryTerm::name).ifPresent(this::phrase));
    }

    private void phrase(LocalText words) {
        SaidInPolicy.spellings(words).map(WordStems::of).filter(stems -> !stems.isEmpty()).forEach(phrases::add);
    }
}
