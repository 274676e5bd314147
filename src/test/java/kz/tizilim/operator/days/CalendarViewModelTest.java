package kz.tizilim.operator.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.law.calendar.CalendarDay;
import kz.tizilim.law.calendar.DayKind;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarViewModelTest {
    private static final LocalDate WORKED = LocalDate.of(2026, 6, 10);
    private static final LocalDate NAURYZ = LocalDate.of(2026, 3, 23);

    @TempDir
    private Path folder;

    private final List<String> moved = new ArrayList<>();
    private int reckonings;
    private RegisterFolder opened;
    private OperatorRegister register;
    private UiContext context;
    private CalendarViewModel viewModel;

    @BeforeEach
    void openTheYear() {
        opened = Registers.in(folder, List.of(OperatorRegister.tables()));
        register = new OperatorRegister(opened);
        context = TestContexts.direct(Language.KK, folder);
        viewModel = new CalendarViewModel(context, register, 2026, () -> {
            reckonings++;
            return moved;
        });
        viewModel.load();
    }

    @AfterEach
    void everyFailureWasAnswered() {
        opened.close();
        assertThat(context.background().unanswered()).isEmpty();
    }

    private static CalendarDay own(LocalDate date) {
        return new CalendarDay(date, DayKind.HOLIDAY, new LocalText("Жаңа мереке", "Новый праздник", "New holiday"), "Қаулы № 1", Confidence.V);
    }

    private CalendarViewModel.Row row(LocalDate date) {
        return viewModel.rows().stream().filter(row -> row.day().date().equals(date)).findFirst().orElseThrow();
    }

    @Test
    void theLawPacksDaysStandInTheTableWithTheirSource() {
        assertThat(row(NAURYZ).origin()).isEqualTo(CalendarViewModel.Origin.PACK);
        assertThat(viewModel.source(row(NAURYZ).day())).isNotEmpty();
    }

    @Test
    void anAddedDayIsNotWorkedAndBearsTheCompanysMark() {
        viewModel.add(own(WORKED));
        assertThat(row(WORKED).origin()).isEqualTo(CalendarViewModel.Origin.OWN);
        assertThat(register.calendar().isWorking(WORKED)).isFalse();
        viewModel.remove(WORKED);
        assertThat(register.calendar().isWorking(WORKED)).isTrue();
        assertThat(viewModel.rows()).extracting(row -> row.day().date()).doesNotContain(WORKED);
    }

    @Test
    void aRemovedDayOfTheLawPackStaysInSightAndCanComeBack() {
        viewModel.remove(NAURYZ);
        assertThat(register.calendar().isWorking(NAURYZ)).isTrue();
        assertThat(row(NAURYZ).origin()).isEqualTo(CalendarViewModel.Origin.TAKEN_OUT);
        viewModel.restore(NAURYZ);
        assertThat(register.calendar().isWorking(NAURYZ)).isFalse();
    }

    @Test
    void aMovedDayLeavesItsDateAndStandsOnTheOther() {
        viewModel.move(row(NAURYZ).day(), WORKED, "Қаулы № 2");
        assertThat(register.calendar().isWorking(NAURYZ)).isTrue();
        assertThat(register.calendar().isWorking(WORKED)).isFalse();
        assertThat(row(WORKED).day().source()).isEqualTo("Қаулы № 2");
    }

    @Test
    void openRequestsAreReckonedAnewAndTheMovedOnesAreTold() {
        moved.add("№ 2026/0031: 19.03.2026 → 20.03.2026");
        viewModel.add(own(WORKED));
        assertThat(reckonings).isEqualTo(1);
        assertThat(context.notices().shown()).extracting(notice -> notice.next()).contains("№ 2026/0031: 19.03.2026 → 20.03.2026");
    }

    @Test
    void theOfficersWordConfirmsAYear() {
        viewModel.turn(2);
        assertThat(viewModel.isConfirmed()).isFalse();
        viewModel.confirm(true);
        assertThat(viewModel.isConfirmed()).isTrue();
        viewModel.confirm(false);
        assertThat(viewModel.isConfirmed()).isFalse();
    }
}
