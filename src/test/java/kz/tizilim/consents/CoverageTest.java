package kz.tizilim.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import kz.tizilim.consents.coverage.CoverageView;
import kz.tizilim.consents.coverage.CoverageViewModel;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
    @TempDir
    private Path place;

    private SampleConsents sample;

    @BeforeEach
    void open() {
        sample = new SampleConsents(place);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aTransferAbroadOnConsentNeedsThePurposeTheRecipientAndTheCountry() {
        assertThat(coverage().of(sample.orders))
                .extracting(row -> row.need().purpose(), row -> row.need().recipient(), row -> row.need().country(), row -> row.namedBy().size())
                .containsExactly(
                        tuple(SampleConsents.DELIVERY, null, null, 0), tuple(null, sample.cloud.id(), null, 0), tuple(null, null, "DE", 0));
    }

    @Test
    void whoGaveNothingIsAHoleInEveryNeed() {
        sample.used();
        assertThat(coverage().of(sample.aigul.categories(), List.of(), SampleConsents.TODAY)).extracting(Coverage.Cell::state).containsOnly(CoverState.NONE).hasSize(4);
        assertThat(coverage().of(List.of("employees"), List.of(), SampleConsents.TODAY)).isEmpty();
    }

    @Test
    void aConsentCoversWhatItsTextNamesUntilItEndsOrIsWithdrawn() {
        Consent given = sample.given(sample.aigul, sample.used());
        assertThat(states(SampleConsents.TODAY)).containsOnly(CoverState.COVERED);
        assertThat(states(LocalDate.of(2028, 3, 1))).containsOnly(CoverState.ENDING);
        assertThat(states(LocalDate.of(2028, 3, 20))).containsOnly(CoverState.EXPIRED);
        sample.consents.withdraw(given, new Withdrawal(SampleConsents.TODAY, null, null, List.of(sample.news.id()), true, null, null, null));
        assertThat(states(SampleConsents.TODAY)).containsExactly(CoverState.COVERED, CoverState.COVERED, CoverState.COVERED, CoverState.WITHDRAWN);
    }

    @Test
    void aTextThatDoesNotNameTheCountryLeavesAHole() {
        ConsentText whole = sample.draft();
        ConsentText atHome = new ConsentText(
                whole.id(), 0, 1, whole.name(), null, List.of(sample.orders.id()), List.of(new LocalText(null, "доставка заказа ", null)), whole.data(),
                whole.validity(), true, whole.recipients(), true, List.of("US"), false, null, null, null, null, null, null);
        sample.given(sample.aigul, sample.consents.use(sample.consents.keep(atHome), sample.words()));
        assertThat(states(SampleConsents.TODAY)).containsExactly(CoverState.COVERED, CoverState.COVERED, CoverState.NOT_NAMED, CoverState.NONE);
        assertThat(coverage().covering(sample.orders)).isEmpty();
    }

    @Test
    void theScreenCountsWhoIsCovered() {
        sample.given(sample.aigul, sample.used());
        CoverageViewModel viewModel = viewModel(TestContexts.direct(Language.KK, place));
        viewModel.load();
        assertThat(viewModel.lines())
                .extracting(line -> line.persons().covered(), line -> line.persons().without(), CoverageViewModel.Line::unnamed)
                .containsExactly(tuple(1L, 1L, 0L), tuple(1L, 1L, 0L));
        assertThat(viewModel.lines().get(0).persons().listed()).containsExactly(sample.zhanar);
    }

    @Test
    void theScreenIsDrawn() {
        ConsentText whole = sample.draft();
        ConsentText atHome = new ConsentText(
                whole.id(), 0, 1, whole.name(), null, List.of(sample.orders.id()), whole.purposes(), whole.data(),
                whole.validity(), true, whole.recipients(), true, List.of("US"), false, null, null, null, null, null, null);
        sample.given(sample.aigul, sample.consents.use(sample.consents.keep(atHome), sample.words()));
        Screenshots.saveAll(language -> {
            UiContext context = TestContexts.direct(language, place);
            CoverageView view = new CoverageView(context, viewModel(context));
            Parent node = (Parent) view.node();
            view.shown();
            return node;
        }, "consents-coverage");
        assertThat(Screenshots.FOLDER.resolve("consents-coverage-kk-light-125.png")).isNotEmptyFile();
    }

    private CoverageViewModel viewModel(UiContext context) {
        return new CoverageViewModel(
                context, sample.consents, sample.activities, sample.transfers, sample.persons, new CoverageViewModel.Ways(id -> {}, id -> {}, person -> {}));
    }

    private Coverage coverage() {
        return Coverage.of(sample.activities, sample.transfers, sample.consents);
    }

    private List<CoverState> states(LocalDate day) {
        return coverage().of(sample.aigul.categories(), sample.consents.of(sample.aigul.id()), day).stream().map(Coverage.Cell::state).toList();
    }

    @Test
    void holesAreToldUntilATextNamesEverythingAndEverybodyHasConsented() {
        assertThat(holes()).extracting(CoverageHoles.Hole::purposes, CoverageHoles.Hole::recipients, CoverageHoles.Hole::countries)
                .containsExactly(tuple(1L, 1L, 1L), tuple(1L, 0L, 0L));
        ConsentText text = sample.used();
        assertThat(holes()).allMatch(hole -> !hole.isUnnamed()).extracting(CoverageHoles.Hole::persons).containsExactly(2L, 2L);
        sample.given(sample.aigul, text);
        assertThat(holes()).extracting(CoverageHoles.Hole::persons).containsExactly(1L, 1L);
        sample.given(sample.zhanar, text);
        assertThat(holes()).isEmpty();
    }

    private List<CoverageHoles.Hole> holes() {
        return CoverageHoles.of(sample.activities, sample.transfers, sample.consents, sample.persons);
    }
}
