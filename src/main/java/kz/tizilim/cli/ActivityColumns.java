package kz.tizilim.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Purpose;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** Activities as the rows of a list, under the headings by which such a list is taken in again. */
final class ActivityColumns {
    private static final List<String> FIELDS =
            List.of("name", "role", "answerable", "purposes", "basis", "data", "subjects", "sources", "methods", "measures", "people", "reviewOn", "otherMeasures");

    private ActivityColumns() {}

    static ListTable table(ActivityRegister register, Language language) {
        FieldLabels labels = FieldLabels.in(language);
        Dictionaries words = register.dictionaries();
        List<List<Object>> rows = new ArrayList<>();
        for (Activity each : register.all()) {
            rows.add(Collections.unmodifiableList(Arrays.asList(
                    said(each.name(), language), each.role() == null ? null : labels.word(each.role().name()), said(each.answerable(), language),
                    joined(each.purposes(), purpose -> said(purpose.name(), language)), basis(each, language),
                    joined(each.data(), item -> words.name(Dictionary.DATA, item.term(), language)), joined(each.subjects(), code -> words.name(Dictionary.SUBJECTS, code, language)),
                    joined(each.sources(), code -> words.name(Dictionary.SOURCES, code, language)), joined(each.methods(), code -> words.name(Dictionary.METHODS, code, language)),
                    joined(each.measures(), code -> words.name(Dictionary.MEASURES, code, language)), each.people(), each.reviewOn(), said(each.otherMeasures(), language))));
        }
        List<ListTable.Column> columns = FIELDS.stream().map(field -> new ListTable.Column(labels.path("activity", List.of(field)), 12)).toList();
        return new ListTable(labels.table("activity"), columns, rows);
    }

    /** The basis where all purposes rest on one: a row of a list has one. */
    private static String basis(Activity activity, Language language) {
        Set<String> codes = activity.purposes().stream().map(Purpose::basis).collect(Collectors.toCollection(LinkedHashSet::new));
        return codes.size() != 1
                ? null
                : LawPack.current().bases().stream().filter(basis -> codes.contains(basis.code())).findFirst().map(basis -> basis.words().in(language)).orElse(null);
    }

    private static String said(LocalText words, Language language) {
        return words == null ? null : words.in(language);
    }

    private static <E> String joined(List<E> all, Function<E, String> word) {
        return all.isEmpty() ? null : all.stream().map(word).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
