package kz.tizilim.requests;

import java.util.List;

/**
 * What a request is thought to ask for, before the officer confirms it.
 *
 * @param kinds codes of the kinds, the most likely first
 */
public record Proposal(List<String> kinds, List<Reason> reasons) {

    /** Why a kind is proposed: the prescribed subject line, or words of the text. */
    public enum Because {
        SUBJECT_LINE,
        WORDS,
        NOTHING_ELSE
    }

    /** A reason: what was matched, for which kind, by which words. */
    public record Reason(Because because, String kind, String words) {}
}
