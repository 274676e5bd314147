package kz.tizilim.text;

/**
 * The cases of Kazakh nouns, put on the last word of what is given: Мысалов Қайрат → Мысалов Қайратқа, Айгүл Үлгіқызы →
 * Айгүл Үлгіқызына. A suggestion for letters that the officer may edit, since letters alone do not tell everything:
 * <ul>
 *   <li>a word in -ы or -і is taken for a possessed noun (which takes -на, -не) only in ұлы and қызы, or by {@link #ofPossessed};
 *   <li>и and у are of either harmony: at the end they follow the vowel before, inside a last syllable и is front (Путинге) and у back;
 *   <li>what does not end in a Cyrillic letter (Latin names, numbers) and abbreviations in capitals are left as they are, since
 *       their suffix follows how they are read.
 * </ul>
 */
public enum KazakhCase {
    /** Whose: Қайраттың. */
    GENITIVE("ның", "ның", "ның", "дың", "дың", "тың"),
    /** To whom: Қайратқа. */
    DATIVE("на", "ға", "ға", "ға", "ға", "қа"),
    /** Whom: Қайратты. */
    ACCUSATIVE("н", "ны", "ды", "ды", "ды", "ты"),
    /** Where, when: наурызда. */
    LOCATIVE("нда", "да", "да", "да", "да", "та"),
    /** Of what time or place: наурыздағы. */
    LOCATIVE_ATTRIBUTIVE("ндағы", "дағы", "дағы", "дағы", "дағы", "тағы"),
    /** From whom, since when: наурыздан. */
    ABLATIVE("нан", "дан", "нан", "дан", "дан", "тан"),
    /** With whom: Қайратпен. */
    INSTRUMENTAL("мен", "мен", "мен", "мен", "бен", "пен");

    private final String afterPossessed;
    private final String afterVowel;
    private final String afterNasal;
    private final String afterVoiced;
    private final String afterBuzzing;
    private final String afterVoiceless;

    KazakhCase(String afterPossessed, String afterVowel, String afterNasal, String afterVoiced, String afterBuzzing, String afterVoiceless) {
        this.afterPossessed = afterPossessed;
        this.afterVowel = afterVowel;
        this.afterNasal = afterNasal;
        this.afterVoiced = afterVoiced;
        this.afterBuzzing = afterBuzzing;
        this.afterVoiceless = afterVoiceless;
    }

    /** The words with this case on their last one; unchanged where no rule can tell. */
    public String of(String words) {
        if (!KazakhSound.canDecline(words)) {
            return words;
        }
        return KazakhSound.isPatronymic(words) ? ofPossessed(words) : with(words, after(KazakhSound.last(words)));
    }

    /** The words as a possessed noun, as the names of institutions are: министрлігі → министрлігіне, басқармасы → басқармасына. */
    public String ofPossessed(String words) {
        return KazakhSound.canDecline(words) ? with(words, afterPossessed) : words;
    }

    private String with(String words, String backSuffix) {
        // The suffix мен, бен, пен has one form for both harmonies.
        boolean front = this != INSTRUMENTAL && KazakhSound.isFront(words);
        return words + (front ? backSuffix.replace('қ', 'к').replace('ғ', 'г').replace('а', 'е').replace('ы', 'і') : backSuffix);
    }

    private String after(KazakhSound end) {
        return switch (end) {
            case VOWEL -> afterVowel;
            case NASAL -> afterNasal;
            case VOICED -> afterVoiced;
            case BUZZING -> afterBuzzing;
            case VOICELESS -> afterVoiceless;
        };
    }
}
