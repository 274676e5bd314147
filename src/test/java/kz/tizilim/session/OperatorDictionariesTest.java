package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.Mark;
import kz.tizilim.activities.Retention;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dictionaries cover what the given operators name, in three languages. */
class OperatorDictionariesTest {
    private static final Dictionaries SHIPPED = new Dictionaries(List.of());

    @TempDir
    private Path folder;

    static Stream<String> operators() {
        return GivenOperator.NAMES.stream();
    }

    @Test
    void thereAreEnoughWordsOfEachKind() {
        assertThat(SHIPPED.all(Dictionary.DATA)).hasSizeGreaterThanOrEqualTo(90).allSatisfy(term -> assertThat(term.group()).isNotBlank());
        assertThat(SHIPPED.all(Dictionary.SUBJECTS)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(SHIPPED.all(Dictionary.RECIPIENTS)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(SHIPPED.all(Dictionary.PURPOSES)).hasSizeGreaterThanOrEqualTo(40);
        for (Mark mark : Mark.values()) {
            assertThat(SHIPPED.all(Dictionary.DATA)).as(mark.name()).anyMatch(term -> term.marks().contains(mark));
        }
    }

    @Test
    void everyWordIsWrittenInThreeLanguagesAndOnce() {
        for (Dictionary dictionary : Dictionary.values()) {
            assertThat(SHIPPED.all(dictionary)).isNotEmpty().extracting(DictionaryTerm::name).allMatch(OperatorDictionariesTest::isWhole);
            for (Language language : Language.values()) {
                assertThat(SHIPPED.all(dictionary)).extracting(term -> term.name().in(language)).doesNotHaveDuplicates();
            }
        }
        assertThat(Stream.of(LawPack.current().bases(), LawPack.current().operations(), LawPack.current().transferGrounds()).flatMap(Collection::stream))
                .extracting(Ground::words)
                .allMatch(OperatorDictionariesTest::isWhole);
    }

    @ParameterizedTest
    @MethodSource("operators")
    void everyCodeOfARegisterIsAWordOfADictionary(String name) {
        try (RegisterSession session = GivenOperator.register(name, folder.resolve(name), "2026-03-20")) {
            List<String> unknown = new ArrayList<>();
            session.activities().all().forEach(activity -> unknown.addAll(unknown(activity)));
            session.transfers().recipients().forEach(recipient -> unknown.addAll(unknown(Dictionary.RECIPIENTS, Stream.of(recipient.category()))));
            session.transfers().transfers().forEach(transfer -> unknown.addAll(unknown(Dictionary.DATA, transfer.data().stream())));
            session.persons().page(0, 10).forEach(person -> unknown.addAll(unknown(Dictionary.SUBJECTS, person.categories().stream())));
            PublishedPolicy policy = session.operators().find().orElseThrow().policy();
            unknown.addAll(unknown(Dictionary.DATA, policy.definedData().stream()));
            unknown.addAll(unknown(Dictionary.TRIGGERS, Stream.concat(policy.endings().stream(), policy.cookieTerms().stream().flatMap(term -> term.endings().stream()))));

            assertThat(unknown).isEmpty();
            assertThat(session.activities().all()).isNotEmpty();
        }
    }

    private static List<String> unknown(Activity activity) {
        Stream<Retention> terms = Stream.concat(Stream.ofNullable(activity.retention()), activity.data().stream().map(DataItem::retention).filter(term -> term != null));
        return Stream.of(
                        unknown(Dictionary.DATA, activity.data().stream().map(DataItem::term)),
                        unknown(Dictionary.SUBJECTS, activity.subjects().stream()),
                        unknown(Dictionary.SOURCES, activity.sources().stream()),
                        unknown(Dictionary.METHODS, activity.methods().stream()),
                        unknown(Dictionary.MEASURES, activity.measures().stream()),
                        unknown(Dictionary.TRIGGERS, terms.map(Retention::trigger)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> unknown(Dictionary dictionary, Stream<String> codes) {
        return codes.filter(code -> SHIPPED.find(dictionary, code).isEmpty()).map(code -> dictionary + " " + code).toList();
    }

    private static boolean isWhole(LocalText words) {
        return Stream.of(Language.values()).allMatch(words::has);
    }
}
