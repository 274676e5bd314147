package kz.tizilim.requests.work;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.TermKind;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.Proposal;
import kz.tizilim.subjects.Person;
import kz.tizilim.ui.Wording;
import kz.tizilim.ui.mark.Tone;

/** How the screens of requests say kinds, times left, checks and persons. */
public final class Phrases {
    private final Wording wording;

    public Phrases(Wording wording) {
        this.wording = wording;
    }

    /** The kind as the law pack names it, with a capital letter. */
    public String kind(String code) {
        if (code.equals(Proposal.NOT_A_REQUEST)) {
            return capital(wording.say("requests.kind.not-a-request"));
        }
        return capital(LawPack.current().kind(code).map(TermKind::name).map(wording::in).orElse(code));
    }

    /** Why a kind is proposed, as the text of an intake tells it. */
    public String reason(Proposal.Reason reason) {
        String words = switch (reason.because()) {
            case AUTOMATIC -> wording.say("exchange.automatic." + reason.words());
            case CONTENT -> wording.say("requests.nothing." + reason.words());
            case SUBJECT_LINE, WORDS, NOTHING_ELSE -> reason.words();
        };
        return wording.say("requests.because." + reason.because().name(), kind(reason.kind()), words);
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    public String kinds(List<String> codes) {
        return codes.stream().map(this::kind).collect(Collectors.joining("; "));
    }

    public Tone tone(DaysLeft left) {
        return switch (left.pressure()) {
            case LATE -> Tone.LATE;
            case TODAY, SOON -> Tone.SOON;
            case LATER -> Tone.INFO;
            case NO_DAY -> Tone.PLAIN;
            case SENT -> Tone.GOOD;
        };
    }

    /** The time left as a chip says it. */
    public String left(DaysLeft left) {
        return wording.say("requests.left." + left.pressure().name(), left.days());
    }

    public String way(IdentityCheck.Way way) {
        return wording.say("requests.identity." + way.name());
    }

    /** A person as one tells her from another: name, the end of the IIN, the first address. The IIN is never shown whole. */
    public String told(Person person) {
        StringBuilder words = new StringBuilder(person.fullName());
        if (person.iin() != null && person.iin().length() > 4) {
            words.append(" · ").append(wording.say("requests.person.iin-end", person.iin().substring(person.iin().length() - 4)));
        }
        if (!person.emails().isEmpty()) {
            words.append(" · ").append(person.emails().get(0));
        } else if (!person.phones().isEmpty()) {
            words.append(" · ").append(person.phones().get(0));
        }
        return words.toString();
    }
}
