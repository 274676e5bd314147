package kz.tizilim.policies.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.operator.Operator;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.policies.published.FactOffer.Field;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** Which facts of a policy the register could take, each once; what it holds already, or what would be a guess, is not offered. */
final class FactOffers {
    private static final Pattern QUOTED = Pattern.compile("[«\"“„]([^»\"”“]+)[»\"”“]");
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private final PolicyInput holdings;
    private final Operator operator;
    private final Language language;

    private FactOffers(PolicyInput holdings, Language language) {
        this.holdings = holdings;
        this.operator = holdings.operator();
        this.language = language;
    }

    static List<FactOffer> of(PolicyInput holdings, PolicyReading reading) {
        FactOffers offers = new FactOffers(holdings, reading.text().language().orElse(Language.KK));
        Set<String> seen = new HashSet<>();
        List<FactOffer> all = new ArrayList<>();
        for (Fact fact : reading.facts()) {
            offers.offer(fact).filter(offer -> seen.add(offer.field() + "|" + offer.value())).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private Optional<FactOffer> offer(Fact fact) {
        String value = fact.value();
        return switch (fact.kind()) {
            case OPERATOR_NAME -> operator.name() == null ? name(value).map(name -> said(fact, Field.NAME, name)) : Optional.empty();
            case OPERATOR_ID -> operator.bin() == null && IdentityNumber.check(value).valid() ? Optional.of(said(fact, Field.BIN, value)) : Optional.empty();
            case POSTAL_ADDRESS -> operator.address() == null ? Optional.of(said(fact, Field.ADDRESS, value)) : Optional.empty();
            case PHONE -> unless(operator.phones().stream().anyMatch(own -> RegisterStatements.phone(own).equals(RegisterStatements.phone(value))), fact, Field.PHONE, fact.quote());
            case EMAIL -> unless(!MAILBOX.matcher(value).matches() || operator.emails().stream().anyMatch(value::equalsIgnoreCase), fact, Field.EMAIL, value);
            case DOMAIN -> unless(operator.sites().stream().anyMatch(own -> RegisterStatements.site(own).equals(RegisterStatements.site(value))), fact, Field.SITE, value);
            case POLICY_URL -> unless(operator.policy().url() != null, fact, Field.POLICY_URL, value);
            case EDITION_DATE -> unless(operator.policy().edition() != null, fact, Field.EDITION, value);
            case REQUEST_SUBJECT_LINE -> unless(operator.policy().subjectLines().stream().anyMatch(line -> line.line().equals(value)), fact, Field.SUBJECT_LINE, value);
            case ANALYTICS_SERVICE -> unless(
                    operator.policy().services().stream().anyMatch(own -> WordStems.plain(own.name()).equals(WordStems.plain(value))), fact, Field.SERVICE, fact.quote());
            case DATA_CATEGORY -> coded(fact, Field.DATA, Dictionary.DATA);
            case DATA_SUBJECT_CATEGORY -> coded(fact, Field.SUBJECT, Dictionary.SUBJECTS);
            case PURPOSE -> unless(value.equals("marketing"), fact, Field.PURPOSE, fact.quote().strip());
            case RECIPIENT -> recipient(fact);
            default -> Optional.empty();
        };
    }

    private Optional<FactOffer> recipient(Fact fact) {
        boolean named = QUOTED.matcher(fact.quote()).find();
        if (named) {
            boolean known = holdings.recipients().stream()
                    .anyMatch(each -> SaidInPolicy.spellings(each.name()).anyMatch(name -> WordStems.plain(name).equals(WordStems.plain(fact.quote()))));
            return unless(known, fact, Field.RECIPIENT, fact.quote().strip());
        }
        return coded(fact, Field.RECIPIENT, Dictionary.RECIPIENTS)
                .filter(offer -> holdings.recipients().stream().noneMatch(each -> offer.value().equals(each.category())));
    }

    /** The first of the dictionary's words that a code can mean is offered; the officer sees the word and takes it or not. */
    private Optional<FactOffer> coded(Fact fact, Field field, Dictionary dictionary) {
        return ReaderCodes.in(dictionary, fact.value()).stream()
                .flatMap(code -> holdings.dictionaries().find(dictionary, code).stream())
                .findFirst()
                .map((DictionaryTerm term) -> new FactOffer(fact, field, term.code(), term.name()));
    }

    private static Optional<String> name(String written) {
        Matcher quoted = QUOTED.matcher(written);
        return quoted.find() ? Optional.of(quoted.group(1).strip()) : Optional.empty();
    }

    private Optional<FactOffer> unless(boolean isHeld, Fact fact, Field field, String value) {
        return isHeld ? Optional.empty() : Optional.of(said(fact, field, value));
    }

    private FactOffer said(Fact fact, Field field, String value) {
        return new FactOffer(fact, field, value, in(value, language));
    }

    /** Words that stand in one language alone. */
    static LocalText in(String words, Language language) {
        return new LocalText(language == Language.KK ? words : null, language == Language.RU ? words : null, language == Language.EN ? words : null);
    }
}
