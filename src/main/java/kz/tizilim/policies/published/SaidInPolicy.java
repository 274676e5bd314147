package kz.tizilim.policies.published;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.reading.facts.FactKind;
import kz.tizilim.reading.language.Sentence;
import kz.tizilim.text.LocalText;

/** Whether a policy says a thing of the register: by the reader's facts, else by its own words. */
final class SaidInPolicy {
    /** The share of a phrase's words that must stand in one sentence. A policy may leave a word out, not half of them. */
    private static final double MOST_WORDS = 0.75;
    private static final double PURPOSE_WORDS = 0.6;

    private final PolicySide policy;
    private final Set<String> countries;
    private final Set<Integer> purposes;

    SaidInPolicy(PolicySide policy) {
        this.policy = policy;
        countries = policy.countries().keySet();
        purposes = new HashSet<>(policy.lines(FactKind.PURPOSE));
    }

    boolean says(RegisterStatement statement) {
        String value = statement.value();
        return switch (statement.topic()) {
            case SUBJECT_LINE -> spellings(statement.words()).anyMatch(policy::quotes);
            case NAME -> spellings(statement.words()).anyMatch(policy::holds);
            case SERVICES -> spellings(statement.words()).anyMatch(name -> policy.holds(name) || service(name));
            case BIN -> policy.states(FactKind.OPERATOR_ID, fact -> fact.value().equals(value));
            case SITE -> policy.states(FactKind.DOMAIN, fact -> RegisterStatements.site(fact.value()).equals(value));
            case EMAIL -> policy.states(FactKind.EMAIL, fact -> fact.value().toLowerCase(Locale.ROOT).equals(value));
            case PHONE -> policy.states(FactKind.PHONE, fact -> RegisterStatements.phone(fact.value()).equals(value));
            case ADDRESS -> spellings(statement.words()).anyMatch(this::address);
            case OFFICER -> surname(statement.words().kk()).map(policy::holds).orElse(true);
            case DATA -> coded(FactKind.DATA_CATEGORY, Dictionary.DATA, value) || phrase(statement.words());
            case SUBJECTS -> coded(FactKind.DATA_SUBJECT_CATEGORY, Dictionary.SUBJECTS, value) || anywhere(statement.words());
            case PURPOSES -> purpose(statement.words());
            case RECIPIENTS -> spellings(statement.words()).anyMatch(policy::holds) || coded(FactKind.RECIPIENT, Dictionary.RECIPIENTS, value) || phrase(statement.words());
            case COUNTRIES -> countries.contains(value);
            case STORAGE -> policy.states(FactKind.STORAGE_LOCATION, fact -> fact.value().equals(value));
            case RETENTION -> policy.states(FactKind.RETENTION, fact -> fact.value().equals(value)) || phrase(statement.words());
            case ANSWER_TERM -> policy.states(FactKind.REQUEST_DEADLINE, fact -> fact.value().equals(value));
        };
    }

    private boolean coded(FactKind kind, Dictionary dictionary, String code) {
        return !code.isEmpty() && policy.states(kind, fact -> ReaderCodes.in(dictionary, fact.value()).contains(code));
    }

    /** A phrase of one word says too little to be known by it. */
    private boolean phrase(LocalText words) {
        return spellings(words).map(WordStems::of).anyMatch(stems -> stems.size() > 1
                && policy.bestShare(stems, sentence -> WordStems.of(sentence.text()).containsAll(numbers(stems))) >= MOST_WORDS);
    }

    private boolean anywhere(LocalText words) {
        return spellings(words).map(WordStems::of).anyMatch(stems -> policy.bestShare(stems, SaidInPolicy::any) >= MOST_WORDS);
    }

    private boolean purpose(LocalText words) {
        return spellings(words).map(WordStems::of).anyMatch(stems -> policy.bestShare(
                stems, sentence -> stems.size() > 2 || purposes.contains(sentence.number())) >= PURPOSE_WORDS);
    }

    /** A service is known under its name in any letters. */
    private boolean service(String name) {
        return policy.states(FactKind.ANALYTICS_SERVICE, fact -> WordStems.plain(name).contains(WordStems.plain(fact.value())));
    }

    private boolean address(String words) {
        Set<String> stems = WordStems.of(words);
        return policy.bestShare(stems, sentence -> WordStems.of(sentence.text()).containsAll(numbers(stems))) >= MOST_WORDS;
    }

    /** A house, a term: another number is another thing. Post codes, which are longer, may be left out. */
    private static Set<String> numbers(Set<String> stems) {
        Set<String> numbers = new HashSet<>(stems);
        numbers.removeIf(stem -> !Character.isDigit(stem.charAt(0)) || stem.length() > 4);
        return numbers;
    }

    private static boolean any(Sentence sentence) {
        return true;
    }

    static Stream<String> spellings(LocalText words) {
        return words == null ? Stream.empty() : Stream.of(words.kk(), words.ru(), words.en()).filter(each -> each != null && !each.isBlank()).distinct();
    }

    /** The longest of a person's names tells her best; initials stand for the others. */
    static Optional<String> surname(String name) {
        return List.of(name.split("[\\s.]+", -1)).stream().filter(part -> part.length() > 2).findFirst();
    }
}
