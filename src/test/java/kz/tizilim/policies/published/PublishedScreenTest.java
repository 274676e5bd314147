package kz.tizilim.policies.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.policies.OperatorHoldings;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.policies.published.screen.PublishedView;
import kz.tizilim.policies.published.screen.PublishedViewModel;
import kz.tizilim.policies.published.screen.ReadList;
import kz.tizilim.policies.published.screen.ReadRow;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen of a published policy, over the register of the invented company. */
class PublishedScreenTest {
    private static final String POLICY = """
            Дербес деректерді өңдеу саясаты

            1. Оператор
            «Мысал дүкен» ЖШС (бұдан әрі – Оператор), БСН 991340000017, сайты mysal.example.kz.
            Телефон: +7 727 000 00 09, пошта: derek@mysal·example·kz.

            2. Деректер
            Оператор мынадай дербес деректерді жинайды:
            - тегі, аты, әкесінің аты;
            - телефон нөмірі;
            - отбасылық жағдайы;

            3. Мақсаттар
            Оператор дербес деректерді мынадай мақсаттарда өңдейді:
            - тапсырыстарды жеткізу;
            - азаматтардың сенімділігін бағалау;

            4. Сақтау
            Дербес деректерді өңдеу мерзімі шектелмеген.

            5. Құқықтарыңыз
            Сіз өз деректеріңізге қол жеткізуге құқылысыз. Оператор өтінішке күнтізбелік 30 күн ішінде жауап береді.
            Сайтты пайдалану дербес деректерді өңдеуге келісім білдіру болып саналады.
            """;

    @TempDir
    private Path folder;

    private final List<PolicyGap.Way> followed = new ArrayList<>();
    private RegisterSession session;
    private UiContext context;
    private PublishedViewModel viewModel;

    @BeforeEach
    void open() {
        session = OperatorHoldings.sample(folder.resolve("register"));
        context = TestContexts.direct(Language.KK, folder);
        viewModel = new PublishedViewModel(context, session.policies(), session.factIntake(), followed::add);
    }

    @AfterEach
    void close() {
        assertThat(context.background().unanswered()).isEmpty();
        session.close();
    }

    @Test
    void aPolicyIsReadIntoThreeListsAndWritesNothing() throws IOException {
        String before = session.folder().head().toString();
        viewModel.open(policy());
        assertThat(codes()).contains("unlimited-retention", "deadline-over-statute", "malformed-contact");
        assertThat(viewModel.rows(ReadList.FACTS)).anyMatch(row -> row.fact().value().equals("991340000017"));
        assertThat(viewModel.rows(ReadList.REGISTER)).anyMatch(row -> row.difference().topic() == PolicyTopic.PHONE);
        assertThat(session.folder().head()).hasToString(before);
    }

    @Test
    void everyRowWithAPlaceMarksItsOwnWordsInTheText() throws IOException {
        viewModel.open(policy());
        for (ReadList list : List.of(ReadList.FINDINGS, ReadList.FACTS)) {
            for (ReadRow row : viewModel.rows(list)) {
                if (row.line() > 0) {
                    String line = viewModel.reading().get().text().source().line(row.line()).text();
                    String quote = row.finding() != null ? row.finding().quote() : row.fact().quote();
                    assertThat(line.substring(row.column() - 1, row.column() - 1 + row.length())).isEqualTo(quote);
                }
            }
        }
    }

    @Test
    void aMarkInTheTextOpensItsList() throws IOException {
        viewModel.open(policy());
        ReadRow fact = viewModel.rows(ReadList.FACTS).get(0);
        viewModel.choose(fact);
        assertThat(viewModel.list().get()).isEqualTo(ReadList.FACTS);
        assertThat(viewModel.chosen().get()).isEqualTo(fact);
    }

    @Test
    void aFileThatIsNoPolicyIsToldInWordsAndLeavesWhatIsOpen() throws IOException {
        viewModel.open(policy());
        viewModel.open(Files.write(folder.resolve("noise.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', 0, 3, 7}));
        assertThat(context.notices().shown()).extracting(Notice::text).anyMatch(words -> words.contains("noise.pdf"));
        assertThat(viewModel.reading().get()).isNotNull();
    }

    @Test
    void onlyWhatIsTakenIsWrittenAndIsTakenBackAsOne() throws IOException {
        viewModel.open(policy());
        List<FactOffer> offers = session.factIntake().offers(session.policies().holdings(), viewModel.reading().get());
        assertThat(offers).extracting(FactOffer::field).contains(FactOffer.Field.PHONE, FactOffer.Field.DATA, FactOffer.Field.PURPOSE).doesNotContain(FactOffer.Field.BIN, FactOffer.Field.NAME);
        int activities = session.activities().all().size();
        List<String> phones = session.operators().find().orElseThrow().phones();
        List<FactOffer> taken = offers.stream().filter(each -> each.field() == FactOffer.Field.PHONE || each.field() == FactOffer.Field.PURPOSE).toList();
        viewModel.take(taken);
        assertThat(session.operators().find().orElseThrow().phones()).hasSize(phones.size() + 1).contains("+7 727 000 00 09");
        Activity draft = session.activities().all().get(activities);
        assertThat(draft.status()).isEqualTo(ActivityStatus.DRAFT);
        assertThat(draft.data()).isEmpty();
        assertThat(draft.retention()).isNull();
        assertThat(draft.purposes()).hasSize(2).allMatch(purpose -> purpose.basis() == null);
        assertThat(viewModel.rows(ReadList.REGISTER)).noneMatch(row -> row.difference().topic() == PolicyTopic.PHONE && row.difference().kind() == PolicyDifference.Kind.EXTRA);
        context.notices().shown().get(context.notices().shown().size() - 1).action().run().run();
        assertThat(session.operators().find().orElseThrow().phones()).isEqualTo(phones);
        assertThat(session.activities().all()).hasSize(activities);
    }

    @Test
    void takingNothingWritesNothing() throws IOException {
        viewModel.open(policy());
        String before = session.folder().head().toString();
        viewModel.take(List.of());
        assertThat(session.folder().head()).hasToString(before);
    }

    @Test
    void theVersionInAnotherLanguageIsSetBesideIt() throws IOException {
        viewModel.open(policy());
        Path russian = Files.writeString(folder.resolve("ru.txt"), "Политика\n\n1. Ответы\nМы отвечаем на обращение субъекта в течение 15 рабочих дней. Звоните: +7 727 000 00 09.\n");
        viewModel.openOther(russian);
        assertThat(viewModel.list().get()).isEqualTo(ReadList.VERSIONS);
        assertThat(viewModel.rows(ReadList.VERSIONS)).isNotEmpty();
    }

    @Test
    void theAuditIsAPaperInEachLanguageEvenWithSignsThatNoFaceDraws() throws Exception {
        viewModel.open(Files.writeString(folder.resolve("policy.txt"), POLICY.replace("derek@mysal·example·kz", "derek@mysal·example·kz 📎")));
        Files.createDirectories(Path.of("target", "papers"));
        for (Language language : Language.values()) {
            byte[] pdf = viewModel.report(language).call();
            Files.write(Path.of("target", "papers", "audit-" + language.code() + ".pdf"), pdf);
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    @Test
    void itIsDrawnInEveryLanguageWithAndWithoutAPolicy() throws IOException {
        Screenshots.saveAll(language -> screen(language, model(language)), "published-none");
        Path policy = policy();
        Screenshots.saveAll(language -> {
            PublishedViewModel model = model(language);
            model.open(policy);
            model.chosen().set(model.rows(ReadList.FINDINGS).get(1));
            return screen(language, model);
        }, "published");
        Screenshots.saveAll(language -> {
            PublishedViewModel model = model(language);
            model.open(policy);
            model.list().set(ReadList.REGISTER);
            model.chosen().set(model.rows(ReadList.REGISTER).get(0));
            return screen(language, model);
        }, "published-register");
        Screenshots.saveAll(language -> {
            PublishedViewModel model = model(language);
            model.open(policy);
            model.chosen().set(model.rows(ReadList.FINDINGS).get(3));
            StackPane narrow = new StackPane(screen(language, model));
            narrow.setMaxSize(964, 640);
            return new StackPane(narrow);
        }, "published-narrow");
        Screenshots.saveAll(language -> {
            UiContext shown = TestContexts.direct(language, folder);
            PublishedViewModel model = new PublishedViewModel(shown, session.policies(), session.factIntake(), followed::add);
            model.open(policy);
            PublishedView view = new PublishedView(shown, model, (title, name, pdf) -> {});
            view.node().lookup("#policies-published-take").fireEvent(new ActionEvent());
            return new StackPane(view.node(), shown.dialogs().layer());
        }, "published-intake");
        assertThat(Screenshots.FOLDER).isDirectory();
    }

    private PublishedViewModel model(Language language) {
        return new PublishedViewModel(TestContexts.direct(language, folder), session.policies(), session.factIntake(), followed::add);
    }

    private Parent screen(Language language, PublishedViewModel model) {
        UiContext shown = TestContexts.direct(language, folder);
        StackPane place = new StackPane(new PublishedView(shown, model, (title, name, pdf) -> {}).node());
        place.setPrefSize(1290, 700);
        return place;
    }

    private Path policy() throws IOException {
        return Files.writeString(folder.resolve("policy.txt"), POLICY);
    }

    private List<String> codes() {
        return viewModel.rows(ReadList.FINDINGS).stream().map(row -> row.finding().code()).toList();
    }
}
