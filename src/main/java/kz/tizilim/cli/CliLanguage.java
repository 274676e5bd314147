package kz.tizilim.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The language in which a command speaks to people: {@code --language}, else the system's, else Kazakh. */
final class CliLanguage {
    static final String OPTION = "--language";

    @Option(names = OPTION, paramLabel = "kk|ru|en", converter = Code.class)
    private Language language;

    Language language() {
        return language != null ? language : ofSystem();
    }

    /** The language that was asked for in so many words; empty where none was. */
    Optional<Language> chosen() {
        return Optional.ofNullable(language);
    }

    Messages messages() {
        return Messages.of(language());
    }

    String say(String key, Object... arguments) {
        return messages().say(key, arguments);
    }

    /** The language that a command line asks for, found before it is understood: what is wrong with it is said in that language. */
    static Language in(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return known(arguments[i + 1]).orElseGet(CliLanguage::ofSystem);
            } else if (arguments[i].startsWith(OPTION + "=")) {
                return known(arguments[i].substring(OPTION.length() + 1)).orElseGet(CliLanguage::ofSystem);
            }
        }
        return ofSystem();
    }

    private static Language ofSystem() {
        return known(Locale.getDefault().getLanguage()).orElse(Language.KK);
    }

    private static Optional<Language> known(String code) {
        return Arrays.stream(Language.values()).filter(known -> known.code().equals(code)).findFirst();
    }

    /** Reads kk, ru, en as a language. */
    static final class Code implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return known(code).orElseThrow(() -> new IllegalArgumentException("Not a language of the program"));
        }
    }
}
