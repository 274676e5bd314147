package kz.tizilim.overview.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.ReadyActivity;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.operator.SampleCompany;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture of the flows: what it is made of, what it looks like with forty activities, and its paper. */
class FlowsWindowTest {
    private static final Dictionaries WORDS = new Dictionaries(List.of());

    @TempDir
    private Path folder;

    private static Activity activity(int number) {
        ReadyActivity ready = ReadyActivity.all().get(number % ReadyActivity.all().size());
        LocalText name = ready.activity().name();
        String behind = number < ReadyActivity.all().size() ? "" : " " + (number / ReadyActivity.all().size() + 1);
        return ready.activity().copied(new LocalText(name.kk() + behind, name.ru() + behind, name.en() + behind));
    }

    private static Recipient recipient(String kk, String ru, String country, UUID engagedBy) {
        return new Recipient(UUID.randomUUID(), new LocalText(kk, ru, ru), null, null, true, country, null, null, null, engagedBy, null);
    }

    private static Transfer transfer(Activity from, Recipient to, String ground) {
        return new Transfer(UUID.randomUUID(), from.id(), to.id(), List.of("full-name", "phone"), null, ground, to.country());
    }

    private static FlowGraph graph(List<Activity> activities, List<Recipient> recipients, List<Transfer> transfers, FlowGraph.Filter filter) {
        return FlowGraph.of(activities, recipients, transfers, WORDS, filter, Language.RU);
    }

    @Test
    void aRecipientEngagedByAnotherIsReachedThroughIt() {
        Activity shop = activity(0);
        Recipient courier = recipient("Мысал жеткізу", "Мысал доставка", "KZ", null);
        Recipient cloud = recipient("Beispiel Cloud", "Beispiel Cloud", "DE", courier.id());
        FlowGraph graph = graph(List.of(shop), List.of(courier, cloud), List.of(transfer(shop, courier, "consent")), FlowGraph.Filter.ALL);
        assertThat(graph.edges()).contains(
                new FlowEdge("a" + shop.id(), "r" + courier.id(), false, false),
                new FlowEdge("a" + shop.id(), "r" + cloud.id(), false, true),
                new FlowEdge("r" + cloud.id(), "cDE", false, true));
        assertThat(graph.along("cDE")).contains("pcustomers", "a" + shop.id()).doesNotContain("cKZ", "r" + courier.id());
    }

    @Test
    void onlyWhatIsWantedIsShownAndClosedActivitiesFlowNoMore() {
        Activity shop = activity(0);
        Activity app = activity(1);
        Activity closed = activity(2).withStatus(ActivityStatus.CLOSED);
        Recipient courier = recipient("Мысал жеткізу", "Мысал доставка", "KZ", null);
        Recipient cloud = recipient("Beispiel Cloud", "Beispiel Cloud", "DE", null);
        List<Transfer> given = List.of(transfer(shop, courier, "consent"), transfer(app, cloud, "consent"), transfer(closed, cloud, null));
        List<Activity> all = List.of(shop, app, closed);
        assertThat(activities(graph(all, List.of(courier, cloud), given, FlowGraph.Filter.ALL))).containsExactly(shop.id(), app.id());
        assertThat(activities(graph(all, List.of(courier, cloud), given, FlowGraph.Filter.ABROAD))).containsExactly(app.id());
        assertThat(activities(graph(all, List.of(courier, cloud), given, FlowGraph.Filter.GROUNDLESS))).containsExactly(app.id());
        assertThat(graph(all, List.of(courier, cloud), List.of(), FlowGraph.Filter.ABROAD).isEmpty()).isTrue();
    }

    private static List<UUID> activities(FlowGraph graph) {
        return graph.nodes().stream().filter(node -> node.column() == FlowNode.Column.ACTIVITY).map(FlowNode::record).toList();
    }

    private static final class Company {
        final List<Activity> activities = new ArrayList<>();
        final List<Recipient> recipients = new ArrayList<>();
        final List<Transfer> transfers = new ArrayList<>();

        Company(int many) {
            String[] countries = {"KZ", "KZ", "DE", "KZ", "US", "KZ", "NL", "KZ", "KZ", "RU", "KZ", "KZ"};
            for (int i = 0; i < countries.length; i++) {
                recipients.add(recipient("Мысал серіктес " + (i + 1), "Мысал партнёр " + (i + 1), countries[i], null));
            }
            recipients.add(recipient("Beispiel Hosting", "Beispiel Hosting", "IE", recipients.get(2).id()));
            for (int i = 0; i < many; i++) {
                Activity activity = activity(i);
                activities.add(activity);
                for (int j = 0; j <= i % 3; j++) {
                    Recipient to = recipients.get((i * 5 + j * 3) % countries.length);
                    transfers.add(transfer(activity, to, i % 7 == 3 ? null : to.isAbroad() ? "consent-to-transfer" : "consent"));
                }
            }
        }
    }

    @Test
    void fortyActivitiesAreDrawnAndWalkedByKeys() throws IOException {
        Company company = new Company(40);
        Files.createDirectories(folder.resolve("register"));
        try (RegisterFolder opened = Registers.in(folder.resolve("register"), List.of(ActivityRegister.tables(), TransferRegister.tables()))) {
            ActivityRegister activities = new ActivityRegister(opened);
            TransferRegister transfers = new TransferRegister(opened);
            company.activities.forEach(activities::keep);
            company.recipients.forEach(transfers::keep);
            company.transfers.forEach(transfers::keep);
            Screenshots.saveAll(
                    language -> {
                        UiContext context = TestContexts.direct(language, folder);
                        FlowsView view = new FlowsView(context, new FlowsViewModel(context, activities, transfers, id -> {}, id -> {}), () -> {});
                        Parent node = (Parent) view.node();
                        view.shown();
                        return node;
                    },
                    "flows");
            List<UUID> went = new ArrayList<>();
            UiContext context = TestContexts.direct(Language.KK, folder);
            FlowsViewModel viewModel = new FlowsViewModel(context, activities, transfers, went::add, went::add);
            try (ShownScreen screen = ShownScreen.of(context, new FlowsView(context, viewModel, () -> {}))) {
                screen.click("overview-flows-pcustomers").press(KeyCode.RIGHT);
                assertThat(screen.focused()).startsWith("overview-flows-a");
                screen.press(KeyCode.ENTER);
                assertThat(went).hasSize(1);
                screen.press(KeyCode.RIGHT);
                assertThat(screen.focused()).startsWith("overview-flows-r");
                screen.press(KeyCode.LEFT).press(KeyCode.DOWN);
                assertThat(screen.focused()).startsWith("overview-flows-a");
            }
        }
    }

    @Test
    void placesSpeakTheLanguageThatWasChosenAfterThePictureWasRead() {
        try (RegisterFolder opened = Registers.in(folder.resolve("register"), List.of(ActivityRegister.tables(), TransferRegister.tables()))) {
            ActivityRegister activities = new ActivityRegister(opened);
            activities.keep(activity(0));
            UiContext context = TestContexts.direct(Language.KK, folder);
            FlowsViewModel viewModel = new FlowsViewModel(context, activities, new TransferRegister(opened), id -> {}, id -> {});
            viewModel.load();
            assertThat(names(viewModel)).contains(activity(0).name().kk());
            context.wording().speak(Language.EN);
            Screenshots.onScreen(() -> new FlowsView(context, viewModel, () -> {}).node());
            assertThat(names(viewModel)).contains(activity(0).name().en()).doesNotContain(activity(0).name().kk());
        }
    }

    private static List<String> names(FlowsViewModel viewModel) {
        return viewModel.graph().get().nodes().stream().map(FlowNode::words).toList();
    }

    @Test
    void thePaperHasThePictureItsWordsAndEveryFlow() throws IOException {
        Company company = new Company(40);
        for (Language language : Language.values()) {
            Paper paper = FlowDocument.print(
                    new FlowDocument.Sheet(
                            company.activities, company.recipients, company.transfers, WORDS, FlowGraph.Filter.ALL, LocalDate.of(2026, 3, 26), "128, 9f2c"),
                    SampleCompany.whole(), language);
            VeraPdf.assertAccessibleArchive(paper.pdf());
            Files.createDirectories(Screenshots.FOLDER);
            Files.write(Screenshots.FOLDER.resolve("flows-" + language.code() + ".pdf"), paper.pdf());
            if (language == Language.RU) {
                assertThat(PaperText.of(paper.pdf())).contains("нет основания передачи", "Мысал партнёр 10", "128, 9f2c");
            }
        }
    }
}
