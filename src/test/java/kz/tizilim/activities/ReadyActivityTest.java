package kz.tizilim.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class ReadyActivityTest {
    @Test
    void thereAreThoseThatACompanyAsksForFirst() {
        assertThat(ReadyActivity.all()).extracting(ReadyActivity::code).doesNotHaveDuplicates().contains(
                "web-shop", "app", "mailing-list", "personnel", "recruitment", "visitors", "video-surveillance", "contracts");
    }

    @Test
    void everyOneCanBeKeptAsItIsAndSpeaksThreeLanguages() {
        Dictionaries dictionaries = new Dictionaries(List.of());
        for (ReadyActivity ready : ReadyActivity.all()) {
            Activity begun = ready.begin();
            assertThat(ActivityRules.check(begun, dictionaries, Set.of())).as(ready.code()).isEmpty();
            assertThat(begun.status()).isEqualTo(ActivityStatus.DRAFT);
            assertThat(begun.number()).isZero();
            assertThat(Feather.findByDescription(ready.icon())).isNotNull();
            Stream.concat(
                            Stream.of(ready.about(), begun.name()),
                            Stream.concat(begun.purposes().stream().map(Purpose::name), begun.data().stream().map(DataItem::why)))
                    .forEach(text -> assertThat(isWhole(text)).as("%s: %s", ready.code(), text).isTrue());
        }
    }

    @Test
    void whatOnlyTheCompanyKnowsIsLeftToTheOfficer() {
        for (ReadyActivity ready : ReadyActivity.all()) {
            assertThat(Completeness.of(ready.begin()).gaps()).as(ready.code()).extracting(Gap::field).contains("bases", "answerable", "reviewOn");
        }
    }

    private static boolean isWhole(LocalText text) {
        return Stream.of(Language.values()).allMatch(text::has);
    }
}
