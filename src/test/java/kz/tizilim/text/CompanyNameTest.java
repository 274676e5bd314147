package kz.tizilim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company's name is typed as everybody writes it; its form is never written twice. */
class CompanyNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ТОО «Мысал дүкен» | Мысал дүкен | llp",
                "«Мысал дүкен» ЖШС | Мысал дүкен | llp",
                "тоо \"Мысал дүкен\" | Мысал дүкен | llp",
                "ТОО„Мысал дүкен“ | Мысал дүкен | llp",
                "Mysal Duken LLP | Mysal Duken | llp",
                "Товарищество с ограниченной ответственностью «Мысал дүкен» | Мысал дүкен | llp",
                "«Мысал дүкен» жауапкершілігі шектеулі серіктестігі | Мысал дүкен | llp",
                "ТОО ТОО «Мысал» | Мысал | llp",
                "«ТОО „Мысал“» | Мысал | llp",
                "АО «Үлгі банк» | Үлгі банк | jsc",
                "НАО «Үлгі» | Үлгі | njsc",
                "Некоммерческое акционерное общество «Үлгі» | Үлгі | njsc",
                "ИП Сынакова | Сынакова | ie",
                "ЖК Сынақова А. | Сынақова А. | ie",
                "РГП на ПХВ «Үлгі» | Үлгі | rse",
                "ТОО «Магазин «Үлгі» и «Мысал»» | Магазин «Үлгі» и «Мысал» | llp",
            })
    void formAndOuterQuotesAreTakenOff(String typed, String name, String form) {
        CompanyName read = CompanyName.of(typed);
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.form().map(LegalForm::code)).contains(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Мысал дүкен | Мысал дүкен",
        "«Мысал дүкен» | Мысал дүкен",
        "АО-Сервис | АО-Сервис",
        "Тоосан | Тоосан",
        "Типография «Үлгі» | Типография «Үлгі»",
        "«Үлгі» и «Мысал» | «Үлгі» и «Мысал»",
        "ТОО | ТОО",
    })
    void whatBearsNoFormStaysAsItIs(String typed, String name) {
        CompanyName read = CompanyName.of(typed);
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.form()).isEmpty();
    }

    @Test
    void everyFormIsWrittenInThreeLanguages() {
        assertThat(LegalForm.all()).hasSizeGreaterThan(5).allSatisfy(form -> {
            for (Language language : Language.values()) {
                assertThat(form.shortForm().has(language)).isTrue();
                assertThat(form.full().has(language)).isTrue();
            }
        });
        assertThat(LegalForm.ENTREPRENEUR.isWritten(new LocalText("ЖК", null, null))).isTrue();
        assertThat(LegalForm.ENTREPRENEUR.isWritten(new LocalText("ЖШС", "ТОО", "LLP"))).isFalse();
    }
}
