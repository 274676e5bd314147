package kz.tizilim.policies.published;

import java.util.Locale;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/**
 * One thing in which a policy and the register do not agree.
 *
 * @param stated what the register says; null where it says nothing
 * @param passage where the policy says it; null where it says nothing
 */
public record PolicyDifference(PolicyTopic topic, Kind kind, RegisterStatement stated, Passage passage) {
    /** In which way they do not agree. */
    public enum Kind {
        /** The register says it, the policy does not. */
        MISSING,
        /** The policy says it, the register does not. */
        EXTRA,
        /** Both speak of it and say different things. */
        DIFFERENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A place of a policy.
     *
     * @param value as the reader understood it
     * @param quote an exact piece of the line
     * @param line from 1
     * @param column where the quotation begins in the line, from 1
     * @param page of a PDF, from 1; 0 where there are none
     * @param times how often the policy says it
     */
    public record Passage(String value, String quote, int line, int column, int page, int times) {}

    /** What can be done to the policy. */
    public String mendPolicy(Language language) {
        return say("policies.against.mend-policy." + kind.code(), language);
    }

    /** What can be done to the register. */
    public String mendRegister(Language language) {
        return say("policies.against.mend-register." + kind.code(), language);
    }

    /** What differs, in one sentence. */
    public String say(Language language) {
        return say("policies.against.kind." + kind.code(), language);
    }

    /** The words of the register; empty where it says nothing. */
    public String registerWords(Language language) {
        return stated == null ? "" : stated.words().in(language);
    }

    private String say(String key, Language language) {
        Messages messages = Messages.of(language);
        String record = stated == null ? "" : stated.record().in(language);
        String quote = passage == null ? "" : passage.quote().strip();
        String line = passage == null ? "" : Integer.toString(passage.line());
        return messages.say(key, messages.say("policies.against.topic." + topic.code()), registerWords(language), record, quote, line);
    }
}
