package kz.tizilim.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;

class HelpBookTest {
    /** The keys of the screens in the navigation. */
    private static final List<String> SCREENS = List.of(
            "overview.title", "requests.title", "subjects.title", "consents.title", "activities.title", "transfers.title",
            "overview.flows.title", "policies.title", "policies.published.title", "letters.journal.title", "operator.title", "settings.title");

    @Test
    void everyLanguageHasTheSamePagesWithTheSameParts() {
        HelpBook kazakh = HelpBook.of(Language.KK);
        for (Language language : Language.values()) {
            HelpBook book = HelpBook.of(language);
            assertThat(ids(book)).isEqualTo(ids(kazakh)).doesNotHaveDuplicates();
            for (HelpPage page : book.pages()) {
                List<HelpPage.Kind> parts = kazakh.page(page.id()).orElseThrow().blocks().stream().map(HelpPage.Block::kind).toList();
                assertThat(page.blocks().stream().map(HelpPage.Block::kind).toList()).as(language + " " + page.id()).isEqualTo(parts);
            }
        }
    }

    @Test
    void everyLinkLeadsToAPage() {
        for (Language language : Language.values()) {
            HelpBook book = HelpBook.of(language);
            for (HelpPage page : book.pages()) {
                page.blocks().stream().filter(block -> block.kind() == HelpPage.Kind.LINK)
                        .forEach(block -> assertThat(book.page(block.text())).as(page.id() + " > " + block.text()).isPresent());
            }
        }
    }

    @Test
    void everyScreenHasItsOwnPage() {
        HelpBook book = HelpBook.of(Language.KK);
        assertThat(SCREENS).allSatisfy(key -> assertThat(book.ofScreen(key).id()).isNotEqualTo(HelpBook.BEGINNING));
        assertThat(book.ofScreen("nowhere.title").id()).isEqualTo(HelpBook.BEGINNING);
    }

    @Test
    void aPageIsFoundByItsWordsInAnyKeyboardLayout() {
        HelpBook book = HelpBook.of(Language.RU);
        assertThat(ids(book.find("отзыв"))).contains("consents-withdrawal").doesNotContain("overview-flows");
        assertThat(ids(book.find("jnpsd"))).contains("consents-withdrawal");
        assertThat(book.find("  ")).isEqualTo(book.pages());
        assertThat(book.find("абракадабра")).isEmpty();
    }

    @Test
    void aFileIsReadLineByLine() {
        HelpPage page = HelpBook.pages(Arrays.asList("# a | A title", "Words", "## Head", "§ Law", "- Step", "> a")).get(0);
        assertThat(page.title()).isEqualTo("A title");
        assertThat(page.blocks().stream().map(HelpPage.Block::kind))
                .containsExactly(HelpPage.Kind.TEXT, HelpPage.Kind.HEADING, HelpPage.Kind.LAW, HelpPage.Kind.STEP, HelpPage.Kind.LINK);
    }

    private static List<String> ids(HelpBook book) {
        return ids(book.pages());
    }

    private static List<String> ids(List<HelpPage> pages) {
        return pages.stream().map(HelpPage::id).toList();
    }
}
