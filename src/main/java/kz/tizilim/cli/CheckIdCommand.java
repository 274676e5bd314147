package kz.tizilim.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.IdentityNumber.Kind;
import kz.tizilim.text.IdentityNumber.Verdict;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tizilim check-id}: whether an IIN or BIN is valid. Ends with 0 where it is, with 1 where it is not. */
@Command(name = "check-id", description = "Whether an IIN or BIN is valid.")
public final class CheckIdCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NUMBER", description = "the twelve digits; spaces and hyphens do not matter")
    private String number;

    @Option(names = "--json", description = "one JSON value")
    private boolean json;

    @Option(names = "--language", paramLabel = "kk|ru|en", converter = Code.class, description = "the language of the words")
    private Language language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Verdict verdict = IdentityNumber.check(number);
        Messages messages = Messages.of(language == null ? ofSystem() : language);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(verdict, messages));
        } else {
            out.println(verdict.reason(messages).orElseGet(() -> messages.say(valid(verdict.kind()))));
            verdict.warnings().forEach(warning -> out.println(messages.say(warning)));
        }
        out.flush();
        return verdict.valid() ? 0 : 1;
    }

    private static ObjectNode json(Verdict verdict, Messages messages) {
        Optional<String> why = verdict.reason(messages);
        return JsonNodeFactory.instance
                .objectNode()
                .put("valid", verdict.valid())
                .put("kind", verdict.kind().name())
                .put("why", why.orElse(null));
    }

    private static String valid(Kind kind) {
        return switch (kind) {
            case IIN -> "text.identity.valid-iin";
            case BIN -> "text.identity.valid-bin";
            case UNKNOWN -> "text.identity.valid-unknown";
        };
    }

    private static Language ofSystem() {
        String code = Locale.getDefault().getLanguage();
        return Stream.of(Language.values()).filter(known -> known.code().equals(code)).findFirst().orElse(Language.KK);
    }

    /** Reads kk, ru, en as a language. */
    static final class Code implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.of(code);
        }
    }
}
