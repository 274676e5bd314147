package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.tizilim.exchange.FieldWords;
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
        FieldWords words = FieldWords.in(language);
        Set<String> missing = new TreeSet<>();
        tables().forEach(table -> {
            if (!Messages.of(language).has("exchange.table." + table.name())) {
                missing.add("exchange.table." + table.name() + "=");
            }
            fields(table.type()).filter(field -> !words.knows(table.name(), field)).forEach(field -> missing.add("exchange.field." + field + "="));
        });

        assertThat(missing).as("lines to write into exchange/messages_%s.properties", language.code()).isEmpty();
    }


    private static Stream<Table<?>> tables() {
        return Stream.concat(OfficerDesk.SCHEMA.tables().stream(), Stream.of(StoredFile.TABLE));
    }

    private static Stream<String> fields(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).flatMap(FieldWordsTest::fields);
        }
        return type instanceof Class<?> plain && plain.isRecord()
                ? Stream.of(plain.getRecordComponents()).flatMap(FieldWordsTest::field)
                : Stream.empty();
    }

    private static Stream<String> field(RecordComponent component) {
        return Stream.concat(Stream.of(component.getName()), fields(component.getGenericType()));
    }
}
