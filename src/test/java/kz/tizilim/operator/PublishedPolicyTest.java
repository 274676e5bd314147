package kz.tizilim.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.tizilim.operator.StatedContact.Kind;
import kz.tizilim.storage.Json;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void aPolicyWrittenWhenWordsWereAllThereWasIsStillRead() {
        String before = """
                {"laws":[{"kk":"Заң","ru":"Закон","en":"Law"}],"storage":[{"kk":"Алматы"}],"profiling":{"en":"No profiling"},"cookies":[{"kk":"Себет"}],"endings":["last-order"]}""";
        PublishedPolicy policy = Json.read(before.getBytes(StandardCharsets.UTF_8), PublishedPolicy.class);

        assertThat(policy.laws()).containsExactly(CitedLaw.of(new LocalText("Заң", "Закон", "Law"), null, null, null));
        assertThat(policy.storage()).extracting(StatedPlace::words).containsExactly(new LocalText("Алматы", null, null));
        assertThat(policy.profiling()).isEqualTo(Statement.of(new LocalText(null, null, "No profiling"), null));
        assertThat(Statement.denies(policy.profiling())).isFalse();
        assertThat(policy.unlimited()).isFalse();
        assertThat(policy.grounds()).isEmpty();
        assertThat(Json.read(Json.write(policy), PublishedPolicy.class)).isEqualTo(policy);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, «Мысал дүкен» ЖШС, ",
        "NAME, https://example.kz, operator.defect.name-site",
        "SITE, https://example.kz/kk, ",
        "SITE, https://shop.example.kz, ",
        "SITE, http://example.kz, operator.defect.insecure",
        "SITE, https://еxample.kz, operator.defect.site-letters",
        "SITE, https://exampla.kz, operator.defect.site-other",
        "SITE, мысал, operator.defect.site",
        "EMAIL, info@example.kz, ",
        "EMAIL, info@example·kz, operator.defect.mailbox",
        "EMAIL, info @example.kz, operator.defect.mailbox",
        "EMAIL, мысал@mail.example.ru, operator.defect.mailbox-abroad",
        "EMAIL, info@example.com, operator.defect.mailbox-other",
        "PHONE, +7 700 000 00 00, ",
        "PHONE, Телефон, operator.defect.phone"
    })
    void aContactIsToldWhereItServesNobody(Kind kind, String words, String expected) {
        List<PolicyDefect> defects = PolicyDefects.of(stating(new StatedContact(Kind.NAME, "Мысал"), new StatedContact(kind, words)), TODAY);

        assertThat(defects).extracting(PolicyDefect::key).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
        assertThat(defects).extracting(PolicyDefect::field).allMatch("policy.contacts[1]"::equals);
    }

    @Test
    void aPolicyWithContactsThatNamesNobodyIsTold() {
        assertThat(PolicyDefects.of(stating(new StatedContact(Kind.EMAIL, "info@example.kz")), TODAY))
                .extracting(PolicyDefect::key)
                .containsExactly("operator.defect.name-missing");
    }

    @Test
    void aCompanyMayNotBeCalledByItsSite() {
        Operator sample = SampleCompany.whole();
        Operator called = new Operator(
                null, LocalText.same("example.kz"), sample.form(), sample.shortForm(), null, null, null, null, null, null, null, null, null, null, null, null, 5, null);

        assertThat(OperatorRules.check(called)).extracting(ValidationError::key).containsExactly("operator.fault.name-site");
    }

    private static Operator stating(StatedContact... contacts) {
        PublishedPolicy policy = new PublishedPolicy(
                null, null, List.of(contacts), null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, false, null, null);
        return new Operator(null, LocalText.same("Мысал"), null, null, null, null, null, null, null, null, List.of("example.kz"), null, null, null, null, null, 5, policy);
    }
}
