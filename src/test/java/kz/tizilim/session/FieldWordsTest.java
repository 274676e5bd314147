package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.storage.Table;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables and histories call every field by its name, so every field must have one. */
class FieldWordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldOfEveryRecordHasAName(Language language) {
        FieldLabels words = FieldLabels.in(language);
        Set<String> missing = new TreeSet<>();
        tables().forEach(table -> {
            if (!Messages.of(language).has("exchange.table." + table.name())) {
                missing.add("exchange.table." + table.name() + "=");
            }
            fields(table.type(), Set.of()).filter(field -> !words.knows(table.name(), field)).forEach(field -> missing.add("exchange.field." + field + "="));
        });

        assertThat(missing).as("lines to write into exchange/messages_%s.properties", language.code()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void singleDisclosuresBearOneName(Language language) {
        Messages messages = Messages.of(language);
        String name = FieldLabels.in(language).table("disclosure");
        assertThat(messages.say("search.kind.disclosures")).isEqualTo(name);
        // Without the ending of the case, which another language's heading asks for.
        String stem = name.substring(0, name.length() - 3).toLowerCase(language.locale());
        assertThat(messages.say("transfers.section.disclosures").toLowerCase(language.locale()).replace("разовых", "разовые")).contains(stem);
        assertThat(messages.say("activities.term.counts", 1, 1, 1, 1, 1).toLowerCase(language.locale())).contains(stem);
    }

    private static Stream<Table<?>> tables() {
        return Stream.concat(RegisterSession.SCHEMA.tables().stream(), Stream.of(StoredFile.TABLE));
    }

    /** A record may hold others of its own kind, as a decision does: each kind is looked at once on the way down. */
    private static Stream<String> fields(Type type, Set<Type> above) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).flatMap(argument -> fields(argument, above));
        }
        if (!(type instanceof Class<?> plain) || !plain.isRecord() || above.contains(type)) {
            return Stream.empty();
        }
        Set<Type> now = Stream.concat(above.stream(), Stream.of(type)).collect(Collectors.toSet());
        return Stream.of(plain.getRecordComponents())
                .flatMap(component -> Stream.concat(Stream.of(component.getName()), fields(component.getGenericType(), now)));
    }
}
