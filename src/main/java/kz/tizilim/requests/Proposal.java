package kz.tizilim.requests;

import java.util.List;

/**
 * What a request is thought to ask for, before the officer confirms it.
 *
 * @param kinds codes of the kinds where they are sure, {@link #NOT_A_REQUEST} alone where it surely asks for nothing; empty where
 *     neither is sure
 * @param suggestions codes of the likeliest kinds, at most three, the likeliest first; the sure ones among them
 */
public record Proposal(List<String> kinds, List<String> suggestions, List<Reason> reasons) {
    /** Stands in place of a kind where a letter asks for nothing: automatic mail, an invoice, an application. */
    public static final String NOT_A_REQUEST = "not-a-request";

    private static final int MOST = 3;

    public Proposal {
        kinds = List.copyOf(kinds);
        suggestions = suggestions.stream().filter(kind -> !kind.equals(NOT_A_REQUEST)).limit(MOST).toList();
        reasons = List.copyOf(reasons);
    }

    /** A proposal of kinds that are sure. */
    public Proposal(List<String> kinds, List<Reason> reasons) {
        this(kinds, kinds, reasons);
    }

    /** That a letter surely asks for nothing, and what told it. */
    static Proposal nothing(Because because, String words) {
        return new Proposal(List.of(NOT_A_REQUEST), List.of(), List.of(new Reason(because, NOT_A_REQUEST, words)));
    }

    /** Whether the kinds may be taken without asking. */
    public boolean isSure() {
        return !kinds.isEmpty();
    }

    /** Why a kind is proposed: the prescribed subject line, words of the text, or the mark of a program that wrote the mail. */
    public enum Because {
        SUBJECT_LINE,
        WORDS,
        AUTOMATIC,
        /** What a letter that asks for nothing is about, by a code: thanks, an invoice, an application. */
        CONTENT,
        /** Stands in older registers, where access was proposed for what nobody understood. */
        NOTHING_ELSE
    }

    /** A reason: what was matched, for which kind, by which words. */
    public record Reason(Because because, String kind, String words) {}
}
