package kz.tizilim.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Point 30 of the review: a signature stood on a page of its own. */
final class LastWordsTest {
    private static final String LONG = "слово ".repeat(40);

    private static Element closing(String body) {
        Document document = Jsoup.parseBodyFragment(body);
        LastWords.keepWithSignatures(document);
        return document.selectFirst("div.closing");
    }

    @Test
    void longLastParagraphGoesOverAlone() {
        assertThat(closing("<p>" + LONG + "</p><p>" + LONG + "</p><div class=closing><b>С</b></div>").select("p")).hasSize(1);
    }

    @Test
    void shortLastParagraphTakesTheOneBeforeItAlong() {
        assertThat(closing("<p>" + LONG + "</p><p>" + LONG + "</p><p>Кратко.</p><div class=closing><b>С</b></div>").select("p")).hasSize(2);
    }

    @Test
    void lastPairOfTwoLanguagesGoesOver() {
        Element closing = closing("<div class=pairs><div class=pair>" + LONG + "</div><div class=pair>" + LONG + "</div></div><div class=closing><b>С</b></div>");
        assertThat(closing.select(".pair")).hasSize(1);
        assertThat(closing.select("b")).hasSize(1);
    }

    @Test
    void lastPointsOfALongListGoOverAndCountOn() {
        Element list = closing("<ol>" + ("<li>" + LONG + "</li>").repeat(5) + "</ol><div class=closing><b>С</b></div>").selectFirst("ol");
        assertThat(list.attr("start")).isEqualTo("4");
        assertThat(list.select("li")).hasSize(2);
    }

    @Test
    void lineForASignatureInAConsentIsKeptWithTheWordsBeforeIt() {
        Element closing = closing("<section><p>" + LONG + "</p><p>Кратко.</p><p class=sign>Подпись: ____</p></section>");
        assertThat(closing.select("p")).hasSize(3);
        assertThat(closing.child(2).hasClass("sign")).isTrue();
    }

    @Test
    void greetingIsNoText() {
        assertThat(closing("<p class=salutation>Уважаемый</p><div class=closing><b>С</b></div>").select("p")).isEmpty();
    }
}
