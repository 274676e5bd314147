package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.tizilim.activities.Activity;
import kz.tizilim.consents.ConsentFormatter;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.ConsentWording;
import kz.tizilim.consents.Needs;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The paper of consents: one for each activity that rests on consent, with the items of art. 8(4), as the room of consents words them. */
final class ConsentPaperTest {
    @TempDir
    private Path folder;

    @Test
    void eachActivityThatRestsOnConsentHasItsOwn() {
        try (RegisterSession session = OperatorHoldings.sample(folder.resolve("register"))) {
            List<Activity> asked = asked(session);
            for (Language language : Language.values()) {
                Elements consents = consents(session, language);
                assertThat(consents).hasSameSizeAs(asked);
                for (int i = 0; i < asked.size(); i++) {
                    Element consent = consents.get(i);
                    assertThat(consent.select("h2").text()).endsWith(asked.get(i).name().in(language));
                    assertThat(consent.select("b")).as("operator, purposes, data, term, third parties, cross-border, publication, withdrawal").hasSize(8);
                }
            }
            assertThat(gaps(session)).filteredOn(PolicyGap.Card.CONSENT_OF::equals).hasSameSizeAs(asked);
        }
    }

    @Test
    void theTextOfTheRegisterIsPrintedAndWhatItLacksIsAGap() {
        try (RegisterSession session = OperatorHoldings.sample(folder.resolve("register"))) {
            Activity first = asked(session).get(0);
            ConsentText text = session.consents().keep(new ConsentText(
                    ConsentText.fresh().id(), 0, 1, new LocalText("Өз мәтіні", "Свой текст", "Own text"), null, List.of(first.id()),
                    List.of(LocalText.same("Ерекше мақсат")), List.of("email"), null, false, null, false, null, false, null, null, null, null, null, null));
            Element consent = consents(session, Language.KK).get(0);
            ConsentWording words = new ConsentFormatter(session.operators().find().orElseThrow(), session.activities().dictionaries(), List.of()).of(text, Language.KK);
            assertThat(consent.select("h2").text()).isEqualTo("1. Өз мәтіні");
            words.items().forEach(item -> assertThat(consent.text()).contains(item.heading()).contains(item.said().get(0)));
            assertThat(gaps(session)).contains(PolicyGap.Card.CONSENT);
        }
    }

    private static List<Activity> asked(RegisterSession session) {
        return session.activities().all().stream().filter(each -> each.purposes().stream().anyMatch(Needs::restsOnConsent)).toList();
    }

    private static Elements consents(RegisterSession session, Language language) {
        return Jsoup.parse(session.policies().draft(PolicyKind.CONSENT, language).html()).select("section.consent");
    }

    private static List<PolicyGap.Card> gaps(RegisterSession session) {
        return session.policies().draft(PolicyKind.CONSENT, Language.KK).gaps().stream().map(gap -> gap.way().card()).toList();
    }
}
