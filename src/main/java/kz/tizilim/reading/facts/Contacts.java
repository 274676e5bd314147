package kz.tizilim.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Sentence;
import kz.tizilim.text.IdentityNumber;

/** Domains, mailboxes, telephones, numbers and addresses by their form, also where they are miswritten. */
public final class Contacts {
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?";
    private static final String ZONE =
            "(?:kz|ru|com|net|org|info|biz|asia|app|io|su|uz|kg|by|ua|eu|me|tv|shop|store|online|site|pro|club|dev|tech|edu|gov|qaz|ai|co|мк|рф|қаз)";
    private static final Pattern DOMAIN = Pattern.compile(
            "(?iu)(?<![@\\p{L}\\p{N}._·-])(?<scheme>https?://)?(?:www\\.)?(?<host>(?:" + LABEL + "\\.)+" + ZONE + ")(?![\\p{L}\\p{N}@]|\\.\\p{L})(?<path>/[^\\s<>\"»”)]*)?");
    /** Full stops also as middle dots, bullets or in words; spaces around the sign: what people write is a mailbox all the same. */
    private static final Pattern EMAIL = Pattern.compile(
            "(?iu)(?<local>[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*)(?<at>\\s?@\\s?|\\s?[\\[(](?:at|собака)[\\])]\\s?)(?<host>" + LABEL + "(?:[.·•․,]\\s?" + LABEL + ")+)");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{N}\\p{L}/.-])(?:\\+?7|8)[\\s\\u00A0(-]{0,2}\\d{3}[\\s\\u00A0)-]{0,2}\\d{2,3}[\\s\\u00A0-]?\\d{2}[\\s\\u00A0-]?\\d{2,3}(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("(?iu)(?:(?:қазақстан|казахстан|kazakhstan|ҚР|РК)[^,;.]{0,25},\\s*)?(?:\\d{6}\\s*,\\s*)?"
            + "(?:(?:г\\.\\s?|город\\s|city of\\s)[\\p{Lu}][\\p{L}-]+|[\\p{Lu}][\\p{L}-]+\\s?(?:қ\\.|қаласы|city)|(?<![\\p{L}])(?:алматы|астана|шымкент|almaty|astana|shymkent)(?![\\p{L}]))"
            + "[^;\\n]{0,90}?(?:көшесі|к-сі|даңғылы|шағын ауданы|мөлтек ауданы|ш/а|ы/а|ықшам ауданы|ул\\.|улица|пр\\.|пр-т|проспект|мкр|микрорайон|street|\\bst\\.|avenue|ave)"
            + "[^;\\n]{0,80}?\\d+[\\p{L}/]{0,3}\\d*(?:\\s(?:ғимарат|үй|office|корпус))?(?:,\\s*(?:\\d{1,3}\\s*(?:кеңсе|пәтер|офис)|(?:оф(?:ис)?\\.?|кв\\.?|кеңсе|office|пошта индексі|индекс|ғимарат|BC|БЦ)\\s*№?\\s*[\\p{L}\\d«»]+|\\d{6}))*");

    private static final Set<String> POLICY_PATHS = Set.of("privacy", "politika", "policy", "politics", "konfid", "personal", "confidential", "pdn", "kupia", "qupia", "gdpr", "oferta");

    private Contacts() {}

    static List<Fact> find(PolicyText text) {
        List<Fact> facts = new ArrayList<>();
        text.sentences().forEach(sentence -> {
            mailboxes(sentence).forEach(facts::add);
            domains(sentence).forEach(facts::add);
            PHONE.matcher(sentence.text()).results().forEach(found -> facts.add(Fact.of(FactKind.PHONE, "+7" + digits(found.group()), sentence, found.start(), found.end())));
            NUMBER.matcher(sentence.text())
                    .results()
                    .filter(found -> IdentityNumber.check(found.group()).valid() || sentence.hasAny("data/iin", "data/bin"))
                    .forEach(found -> facts.add(Fact.of(FactKind.OPERATOR_ID, found.group(), sentence, found.start(), found.end())));
            ADDRESS.matcher(sentence.text())
                    .results()
                    .forEach(found -> facts.add(Fact.of(FactKind.POSTAL_ADDRESS, found.group().replaceAll("\\s+", " "), sentence, found.start(), found.end())));
        });
        return facts;
    }

    /** Whether a phrase is the label of a contact that follows it, "telephone: +7 …", and so no data of persons. */
    static boolean isLabel(Sentence sentence, Hit hit) {
        String after = sentence.text().substring(hit.end());
        return after.matches("(?s)\\s*[:–—-]?\\s*(?:\\+7|8\\s?[(\\d]|\\d{6}|https?:).*") || EMAIL.matcher(after.strip().replaceFirst("^[:–—-]\\s*", "")).lookingAt();
    }

    /** Whether a sentence gives a way to reach somebody. */
    static boolean isContact(Sentence sentence) {
        String text = sentence.text();
        return EMAIL.matcher(text).find() || PHONE.matcher(text).find() || DOMAIN.matcher(text).find() || ADDRESS.matcher(text).find();
    }

    private static String digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() > 10 ? digits.substring(digits.length() - 10) : digits;
    }

    private static Stream<Fact> mailboxes(Sentence sentence) {
        return EMAIL.matcher(sentence.text())
                .results()
                .map(found -> Fact.of(FactKind.EMAIL, mailbox(found.group()), sentence, found.start(), found.end()));
    }

    /** Where mailboxes stand in a sentence: their beginnings and ends. */
    static Stream<int[]> mailboxPlaces(Sentence sentence) {
        return EMAIL.matcher(sentence.text()).results().map(found -> new int[] {found.start(), found.end()});
    }

    /** A mailbox as it was meant: a real sign, real stops, no spaces. */
    static String mailbox(String written) {
        return written.replaceAll("(?iu)\\s?[\\[(](?:at|собака)[\\])]\\s?", "@").replaceAll("[·•․,]", ".").replaceAll("\\s", "");
    }

    private static Stream<Fact> domains(Sentence sentence) {
        List<Fact> facts = new ArrayList<>();
        Matcher found = DOMAIN.matcher(sentence.text());
        while (found.find()) {
            String host = found.group("host").toLowerCase(Locale.ROOT);
            if (Providers.isForeign(host) || isTail(sentence.text(), found.start())) {
                continue;
            }
            facts.add(Fact.of(FactKind.DOMAIN, host, sentence, found.start(), found.end()));
            policyUrl(found).ifPresent(url -> facts.add(Fact.of(FactKind.POLICY_URL, url, sentence, found.start(), found.end())));
        }
        return facts.stream();
    }

    /** What follows the sign of a mailbox is no site of its own. */
    private static boolean isTail(String text, int at) {
        return (at > 0 && "@·•".indexOf(text.charAt(at - 1)) >= 0) || (at > 1 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == '@');
    }

    private static Optional<String> policyUrl(Matcher found) {
        String path = found.group("path") == null ? "" : found.group("path").toLowerCase(Locale.ROOT);
        return POLICY_PATHS.stream().anyMatch(path::contains) ? Optional.of(found.group().replaceAll("[.,]$", "")) : Optional.empty();
    }
}
