package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes for somebody else, and who only seems to. */
class RepresentationTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Действую по доверенности № 7 от 1 марта, прошу выслать анкету Сынакова Е.",
        "Прошу предоставить сведения о моём доверителе.",
        "Пишу за бабушку, ей трудно печатать: уберите её номер из обзвона.",
        "По просьбе мужа сообщаю: его фамилия записана с ошибкой.",
        "Моя мама сама не может написать, она лежачая. Ей звонят с рекламой.",
        "Представляю интересы Пробной Л. Д., доверенность во вложении.",
        "Сенімхат негізінде әкемнің деректерін сұраймын.",
        "Анамның атынан жазып отырмын, тегін түзетіңіздер.",
        "Клиентімнің мүддесін қорғай отырып, көшірмелерді сұраймын.",
        "I am writing on behalf of my mother, who has no e-mail.",
        "My client asks for a copy of his file; the power of attorney is attached."
    })
    void writesForAGrownUp(String text) {
        assertThat(Representation.in("", text)).isEqualTo(Applicant.Relation.ATTORNEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Уберите с сайта фото моего сына с утренника.",
        "Пришлите всё, что у вас записано на дочку: анкету и справки.",
        "Я мама Еркежан, хочу увидеть её карточку.",
        "Отзываю разрешение на съёмку ребёнка.",
        "Кому вы дали номер? Все знают, что Арман, 9 лет, ходит в школу рядом.",
        "Қызымның туған күні қате жазылған.",
        "Баламның суретін сайттан алып тастаңыздар.",
        "Ерасылдың анасы ретінде сұраймын, мәліметтерін жойыңыздар.",
        "Please delete my daughter's photo from your page.",
        "I'm Timur's father and want to see his file."
    })
    void writesForAChild(String text) {
        assertThat(Representation.in("", text)).isEqualTo(Applicant.Relation.LEGAL_REPRESENTATIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Дочь помогает мне печатать. Пришлите мои данные.",
        "Внучка прочитала мне ваше письмо, согласие своё отзываю.",
        "Балам, мен сендерге нөмірімді берген жоқпын, қайдан алдыңдар?",
        "Енді балам оқып берсе, рұқсат беріппін, соны қайтарып аламын.",
        "Немерем телефоныма қосымша орнатыпты, менің парақшамды жабыңдар.",
        "Кто-то от вашего имени звонит и требует доверенность.",
        "Нужна ли доверенность, если приду сам за копией?",
        "Посылку получил сосед по доверенности. А где мои данные?",
        "Подам в суд через адвоката. Удалите мой номер.",
        "Мне 15 лет, уберите мою фотографию со страницы школы.",
        "Мой Казпочта-ящик переполнен, пишите на эту почту.",
        "Опыт 7 лет, закончила школу бухгалтеров, прошу рассмотреть резюме.",
        "Анамның атынан емес, өз атымнан жазып отырмын.",
        "Менің атымнан біреу тапсырыс беріпті, тоқтатыңыздар.",
        "My son told me you keep my number. Delete it.",
        "Я мать троих детей и устала от вашей рекламы."
    })
    void writesForThemselves(String text) {
        assertThat(Representation.in("", text)).isEqualTo(Applicant.Relation.SELF);
    }
}
