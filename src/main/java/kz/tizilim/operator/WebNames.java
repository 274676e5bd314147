package kz.tizilim.operator;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;

/** Names of sites and mailboxes as people write them: their host, the country of their domain, letters that are not what they seem. */
final class WebNames {
    private static final Pattern MAILBOX = Pattern.compile("[^@\\s\\p{InLatin-1Supplement}]+@([^@\\s]+\\.[^@\\s.]{2,})");
    private static final Pattern HOST = Pattern.compile("(?i)(?:https?://)?(?:www\\.)?([\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)(?:[:/?#].*)?");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}.-]+");

    private WebNames() {}

    /** The host of a site's address, in lower case and without www; empty where the words are no address of a site. */
    static Optional<String> host(String site) {
        Matcher parts = HOST.matcher(site.strip());
        return parts.matches() ? Optional.of(parts.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The host of a mailbox, in lower case; empty where no mail can be sent to these words. */
    static Optional<String> mailHost(String mailbox) {
        Matcher parts = MAILBOX.matcher(mailbox.strip());
        return parts.matches() && LABEL.matcher(parts.group(1)).matches()
                ? Optional.of(parts.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    static boolean isSite(String words) {
        return words.strip().toLowerCase(Locale.ROOT).matches("(?:https?://|www\\.).+") || (host(words).isPresent() && !words.contains(" "));
    }

    static boolean isInsecure(String site) {
        return site.strip().toLowerCase(Locale.ROOT).startsWith("http://");
    }

    /** Whether one host or the other is the same, or a part of the other. */
    static boolean isOf(String host, String site) {
        return host.equals(site) || host.endsWith("." + site);
    }

    /** Whether a host mixes Latin with letters of another script that look like them. */
    static boolean isMixed(String host) {
        return host.codePoints().filter(Character::isLetter).mapToObj(UnicodeScript::of).distinct().count() > 1;
    }

    /** The country whose domain it is; empty for a domain of no country, such as com. */
    static Optional<String> country(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return last.equals("UK") ? Optional.of("GB") : Countries.codes(Language.EN).stream().filter(last::equals).findFirst();
    }
}
