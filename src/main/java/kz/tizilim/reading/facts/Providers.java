package kz.tizilim.reading.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import kz.tizilim.reading.language.ReadingData;

/** Mail and site providers as data: which lie abroad, which mailboxes come from templates, which sites are not the operator's. */
public final class Providers {
    private static final JsonNode DATA = ReadingData.json("providers.json");

    private Providers() {}

    /** Whether a site belongs to a known provider or to the state, so that a policy only refers to it. */
    static boolean isForeign(String host) {
        return within(DATA.get("sites"), host);
    }

    /** The country of a provider of mailboxes; empty for a mailbox of the operator's own or of Kazakhstan. */
    public static Optional<String> country(String mailbox) {
        String host = mailbox.substring(mailbox.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        JsonNode known = DATA.get("mailboxes").get(host);
        if (known != null) {
            return Optional.of(known.asText());
        }
        String zone = host.substring(host.lastIndexOf('.') + 1);
        return Optional.ofNullable(DATA.get("zones").get(zone)).map(JsonNode::asText);
    }

    /** Whether a service that measures visits gives what it learns to a company abroad; one on the operator's own server does not. */
    public static boolean isAbroad(String service) {
        return DATA.get("servicesAtHome").valueStream().noneMatch(home -> home.asText().equals(service));
    }

    /** Whether a name is one that templates leave to be replaced. */
    public static boolean isPlaceholder(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (JsonNode each : DATA.get("placeholders")) {
            String known = each.asText();
            if (known.startsWith("^") ? small.startsWith(known.substring(1)) : small.contains(known)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(JsonNode names, String host) {
        for (JsonNode each : names) {
            if (host.equals(each.asText()) || host.endsWith("." + each.asText())) {
                return true;
            }
        }
        return false;
    }
}
