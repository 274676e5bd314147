package kz.tizilim.reading.findings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.reading.source.SourceLine;
import kz.tizilim.text.Messages;

/**
 * One thing wrong with a policy.
 *
 * @param code its kind, {@code foreign-law}
 * @param topic what of the policy it concerns; empty where the kind says so
 * @param quote an exact piece of the line; empty where something is missing
 * @param at the line; null where something is missing from the whole policy
 * @param column where the quotation begins in the line, from 1; 0 without a place
 * @param otherLine the line that contradicts; 0 for none
 * @param arguments what the reason names: a domain, an act, a term
 */
public record Finding(String code, String topic, Severity severity, String quote, SourceLine at, int column, int otherLine, List<String> arguments) {
    /** A term as facts give it. */
    private static final Pattern TERM = Pattern.compile("(\\d{1,4}) (calendar-day|working-day|hour|month|year|minute)");

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** The number of the line, from 1; 0 without a place. */
    public int line() {
        return at == null ? 0 : at.number();
    }

    /** What is wrong, in a few words: "Implied consent". */
    public String title(Messages messages) {
        return messages.say("reading.code." + code);
    }

    /** Why it is wrong. */
    public String reason(Messages messages) {
        String special = "reading.reason." + code + "." + topic;
        return messages.say(messages.has(special) ? special : "reading.reason." + code, said(messages));
    }

    /** What to write instead. */
    public String remedy(Messages messages) {
        String special = "reading.remedy." + code + "." + topic;
        return messages.say(messages.has(special) ? special : "reading.remedy." + code, said(messages));
    }

    /** What the reason names, with terms in words. */
    private Object[] said(Messages messages) {
        return arguments.stream().map(each -> {
            Matcher term = TERM.matcher(each);
            return term.matches() ? messages.say("reading.term." + term.group(2), Integer.parseInt(term.group(1))) : each;
        }).toArray();
    }

    /** The article that it offends, {@code 12(2)}; empty for matters of form. */
    public String article() {
        return Articles.of(code, topic);
    }
}
