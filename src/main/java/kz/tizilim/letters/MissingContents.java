package kz.tizilim.letters;

import java.util.List;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.LetterContents;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** Thrown when a letter does not say all that the law pack requires of its kinds. */
public final class MissingContents extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * One thing that is missing.
     *
     * @param kind the part that lacks it
     * @param language the language in which it is not said
     */
    public record Gap(LetterKind kind, String code, Language language) {
        /** What is missing, in words for people. */
        public String words(Language spoken) {
            return LawPack.current().letter(kind.code()).contents().stream()
                    .filter(content -> content.code().equals(code))
                    .map(LetterContents.Content::words)
                    .map(words -> words.in(spoken))
                    .findFirst()
                    .orElseGet(() -> Messages.of(spoken).say("letters.content." + code));
        }
    }

    private final transient List<Gap> gaps;
    private final boolean bilingual;

    /** @param bilingual whether the letter has two languages, so that a gap must tell in which it is */
    MissingContents(List<Gap> gaps, boolean bilingual) {
        super("A letter without " + gaps);
        this.gaps = List.copyOf(gaps);
        this.bilingual = bilingual;
    }

    /** Each gap once, in words for people. */
    public List<String> words(Language spoken) {
        Messages messages = Messages.of(spoken);
        return gaps.stream()
                .map(gap -> gap.words(spoken) + (bilingual ? " (" + messages.say("ui.language." + gap.language().code()) + ")" : ""))
                .distinct()
                .toList();
    }

    /** Everything that is missing, in the order of the letter. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** The codes of what is missing, each once. */
    public List<String> codes() {
        return gaps.stream().map(Gap::code).distinct().toList();
    }
}
