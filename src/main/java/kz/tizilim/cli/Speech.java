package kz.tizilim.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The language in which a command speaks to people: {@code --language}, else the system's, else Kazakh. */
final class Speech {
    @Option(names = "--language", paramLabel = "kk|ru|en", converter = Code.class)
    private Language language;

    Language language() {
        return language != null ? language : ofSystem();
    }

    /** The language that was asked for in so many words; empty where none was. */
    Optional<Language> chosen() {
        return Optional.ofNullable(language);
    }

    String say(String key, Object... arguments) {
        return Messages.of(language()).say(key, arguments);
    }

    static Language ofSystem() {
        String code = Locale.getDefault().getLanguage();
        return Arrays.stream(Language.values()).filter(known -> known.code().equals(code)).findFirst().orElse(Language.KK);
    }

    /** Reads kk, ru, en as a language. */
    static final class Code implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.of(code);
        }
    }
}
