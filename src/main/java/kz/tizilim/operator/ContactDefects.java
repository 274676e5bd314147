package kz.tizilim.operator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** What is wrong with the names and contacts under which the published policy lets the company be found. */
final class ContactDefects {
    private static final int FEWEST_DIGITS = 5;
    private final Operator operator;
    private final List<String> sites;

    ContactDefects(Operator operator) {
        this.operator = operator;
        sites = operator.sites().stream().flatMap(site -> WebNames.host(site).stream()).toList();
    }

    Stream<PolicyDefect> all() {
        List<StatedContact> contacts = operator.policy().contacts();
        boolean named = contacts.stream().anyMatch(contact -> contact.kind() == StatedContact.Kind.NAME);
        return Stream.of(
                        contacts.isEmpty() || named ? Stream.<PolicyDefect>empty() : Stream.of(PolicyDefect.urgent("policy.contacts", "operator.defect.name-missing")),
                        IntStream.range(0, contacts.size()).boxed().flatMap(i -> contact("policy.contacts[" + i + "]", contacts.get(i))),
                        url(operator.policy().url()))
                .flatMap(defects -> defects);
    }

    private Stream<PolicyDefect> contact(String field, StatedContact contact) {
        String words = contact.words();
        return switch (contact.kind()) {
            case NAME -> WebNames.isSite(words) ? Stream.of(PolicyDefect.urgent(field, "operator.defect.name-site", words)) : Stream.empty();
            case SITE -> site(field, words);
            case EMAIL -> mailbox(field, words);
            case PHONE ->
                words.chars().filter(Character::isDigit).count() < FEWEST_DIGITS
                        ? Stream.of(PolicyDefect.urgent(field, "operator.defect.phone", words))
                        : Stream.empty();
            case ADDRESS -> Stream.empty();
        };
    }

    private Stream<PolicyDefect> site(String field, String words) {
        Optional<String> host = WebNames.host(words);
        if (host.isEmpty()) {
            return Stream.of(PolicyDefect.urgent(field, "operator.defect.site", words));
        }
        if (WebNames.isMixed(host.get())) {
            return Stream.of(PolicyDefect.urgent(field, "operator.defect.site-letters", words));
        }
        return Stream.concat(
                WebNames.isInsecure(words) ? Stream.of(PolicyDefect.at(field, "operator.defect.insecure", words)) : Stream.empty(),
                isOwn(host.get()) ? Stream.empty() : Stream.of(PolicyDefect.at(field, "operator.defect.site-other", words)));
    }

    private Stream<PolicyDefect> mailbox(String field, String words) {
        Optional<String> host = WebNames.mailHost(words);
        if (host.isEmpty()) {
            return Stream.of(PolicyDefect.urgent(field, "operator.defect.mailbox", words));
        }
        Optional<String> country = WebNames.country(host.get()).filter(code -> !code.equals("KZ"));
        if (country.isPresent()) {
            return Stream.of(PolicyDefect.urgent(field, "operator.defect.mailbox-abroad", words, named(country.get())));
        }
        return isOwn(host.get()) ? Stream.empty() : Stream.of(PolicyDefect.at(field, "operator.defect.mailbox-other", words));
    }

    private Stream<PolicyDefect> url(String url) {
        if (url == null) {
            return Stream.empty();
        }
        Optional<String> host = WebNames.host(url);
        if (host.isEmpty()) {
            return Stream.of(PolicyDefect.urgent("policy.url", "operator.defect.site", url));
        }
        return WebNames.isInsecure(url) ? Stream.of(PolicyDefect.at("policy.url", "operator.defect.insecure", url)) : Stream.empty();
    }

    private boolean isOwn(String host) {
        return sites.isEmpty() || sites.stream().anyMatch(site -> WebNames.isOf(host, site) || WebNames.isOf(site, host));
    }

    static LocalText named(String country) {
        return new LocalText(Countries.name(country, Language.KK), Countries.name(country, Language.RU), Countries.name(country, Language.EN));
    }
}
