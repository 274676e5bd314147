package kz.tizilim.transfers.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.SampleActivities;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.SampleCompany;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two sheets: which lines they have, what they call wanting, and what they look like. */
class SheetsTest {
    private static final Recipient COURIER = recipient("Мысал жеткізу", "KZ", null);
    private static final Recipient CLOUD = recipient("Beispiel Cloud", "DE", null);
    private static final Recipient HOSTING = recipient("Example Hosting", "US", COURIER.id());
    private static final PersonalDataStore HOME = new PersonalDataStore(
            UUID.randomUUID(), LocalText.same("Тапсырыстар"), "KZ", LocalText.same("Алматы"), null, true, null,
            List.of(new PersonalDataStore.Copy("NL", LocalText.same("Амстердам"), null, true, null)));
    private static final PersonalDataStore ABROAD = SampleActivities.baseAbroad();
    private static final Activity ORDERS = SampleActivities.orders(HOME.id());
    private static final Activity NEWS = SampleActivities.orders(ABROAD.id()).copied(new LocalText("Жаңалықтар", "Новости", "News"));

    @TempDir
    private Path folder;

    private static Recipient recipient(String name, String country, UUID engagedBy) {
        return new Recipient(UUID.randomUUID(), LocalText.same(name), null, null, true, country, null, null, null, engagedBy, null);
    }

    private static Transfer transfer(Activity activity, Recipient to, String ground) {
        return new Transfer(UUID.randomUUID(), activity.id(), to.id(), List.of("phone"), null, ground, to.country());
    }

    private static SheetFacts facts() {
        return new SheetFacts(
                List.of(ORDERS, NEWS, SampleActivities.video()), List.of(HOME, ABROAD), List.of(COURIER, CLOUD, HOSTING),
                List.of(transfer(ORDERS, COURIER, "consent"), transfer(NEWS, CLOUD, "consent-to-transfer"), transfer(ORDERS, CLOUD, "consent")),
                new Dictionaries(List.of()));
    }

    private static String say(String key, Object... arguments) {
        return Messages.of(Language.EN).say(key, arguments);
    }

    @Test
    void everythingThatLeavesTheCountryStandsInTheCrossBorderSheet() {
        Sheet sheet = CrossBorderSheet.of(facts(), Language.EN);
        assertThat(sheet.lines()).filteredOn(Sheet.Line::isWanting).extracting(line -> line.cells().get(1)).containsExactly(
                "Beispiel Cloud", say("transfers.sheet.copy", "Тапсырыстар"), say("transfers.sheet.through", "Example Hosting", "Мысал жеткізу"));
        assertThat(sheet.lines()).filteredOn(line -> !line.isWanting()).extracting(line -> line.cells().get(1)).containsExactlyInAnyOrder(
                "Beispiel Cloud", say("transfers.sheet.base", "Mailing service"));
        assertThat(sheet.wanting()).isEqualTo(3);
    }

    @Test
    void anActivityWithoutABaseInKazakhstanIsToldInWords() {
        Sheet sheet = LocalisationSheet.of(facts(), Language.EN);
        assertThat(sheet.lines()).extracting(Sheet.Line::wanting).containsExactly("", say("transfers.sheet.outside"));
        Ground duty = LawPack.current().duty("localisation");
        assertThat(sheet.law()).contains(duty.words().en(), duty.citation().article().en(), Messages.of(Language.EN).say("law.confidence.V"));
        assertThat(sheet.remarks()).containsExactly(say("transfers.sheet.no-home", "News"), say("transfers.sheet.no-base", "Video surveillance"));
    }

    @Test
    void theSheetsArePrinted() throws IOException {
        Files.createDirectories(Screenshots.FOLDER);
        for (Language language : Language.values()) {
            for (SheetViewModel.Kind kind : SheetViewModel.Kind.values()) {
                Paper paper = SheetDocument.print(kind.draw(facts(), language), SampleCompany.whole(), LocalDate.of(2026, 3, 26), "128, 9f2c", language);
                VeraPdf.assertAccessibleArchive(paper.pdf());
                Files.write(Screenshots.FOLDER.resolve("sheet-" + kind + "-" + language.code() + ".pdf"), paper.pdf());
                String wanting = kind == SheetViewModel.Kind.CROSS_BORDER ? "transfers.sheet.no-ground" : "transfers.sheet.outside";
                assertThat(PaperText.of(paper.pdf()).replaceAll("\\s+", " ")).contains(Messages.of(language).say(wanting));
            }
        }
        SheetFacts nothing = new SheetFacts(List.of(), List.of(), List.of(), List.of(), new Dictionaries(List.of()));
        Paper empty = SheetDocument.print(CrossBorderSheet.of(nothing, Language.KK), SampleCompany.whole(), LocalDate.of(2026, 3, 26), "1", Language.KK);
        VeraPdf.assertAccessibleArchive(empty.pdf());
    }

    @Test
    void theScreensAreDrawnAndShowTheirPaper() {
        List<String> papers = new ArrayList<>();
        for (SheetViewModel.Kind kind : SheetViewModel.Kind.values()) {
            Screenshots.saveAll(
                    language -> {
                        UiContext context = TestContexts.direct(language, folder);
                        SheetViewModel viewModel = new SheetViewModel(context, kind, new SheetViewModel.Sources(
                                SheetsTest::facts, SampleCompany::whole, () -> "1", (title, name, pdf) -> papers.add(name), Clock.systemUTC()));
                        SheetView view = new SheetView(context, viewModel);
                        Parent node = (Parent) view.node();
                        view.shown();
                        viewModel.print();
                        return node;
                    },
                    "sheet-" + kind);
        }
        assertThat(papers).isNotEmpty().allMatch(name -> name.matches("(cross-border|localisation)-.*\\.pdf"));
    }
}
