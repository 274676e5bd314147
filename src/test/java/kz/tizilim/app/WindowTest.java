package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.draft.PropertyContent;
import kz.tizilim.ui.help.HelpBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WindowTest {
    @TempDir
    private Path folder;

    private OpenWindow window;

    @BeforeEach
    void openWindow() {
        window = new OpenWindow(folder.resolve("settings"));
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void wrongPassphraseIsToldUnderTheFieldAndTheRightOneOpens() {
        window.knowing(folder.resolve("Мысал дүкен")).show();
        assertThat(window.focused()).isEqualTo("app-unlock-passphrase");
        window.type("қате");
        window.press(KeyCode.ENTER);
        assertThat(window.words("app-unlock-passphrase-problem")).startsWith("Құпиясөз дұрыс емес");
        window.picture("unlock-wrong");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.unlock();
        assertThat(window.find("shell")).isNotNull();
        assertThat(window.title()).isEqualTo("«Мысал дүкен» ЖШС · Тізілім");
    }

    @Test
    void whatIsMadeReadyBeforehandLeavesNothingInTheWindow() {
        window.knowing(folder.resolve("Мысал дүкен")).show();
        window.type("қате");
        window.rehearse();
        assertThat(window.find("shell")).isNull();
        assertThat(window.focused()).isEqualTo("app-unlock-passphrase");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.unlock();
        assertThat(window.find("shell")).isNotNull();
    }

    @Test
    void whatIsMadeReadyTakesNoKeysFromAnOpenRegister() {
        window.knowing(folder.resolve("Мысал дүкен")).show();
        window.rehearseAndUnlock();
        assertThat(window.find("shell")).isNotNull();
        window.press(KeyCode.CONTROL, KeyCode.L);
        assertThat(window.find("unlock")).isNotNull();
    }

    @Test
    void alteredEntryIsToldInTheOpenWindow() {
        window.access.broken = OptionalLong.of(17);
        window.knowing(folder.resolve("Мысал дүкен")).show().unlock();

        assertThat(window.words("status-journal")).startsWith("Журнал бұзылған");
        assertThat(window.workbench.context().notices().shown()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.PROBLEM);
            assertThat(notice.text()).contains("17");
            assertThat(notice.next()).contains("tizilim verify");
        });
        window.picture("shell-broken");
    }

    @Test
    void f1OpensThePageOfTheScreenInView() {
        window.knowing(folder.resolve("Мысал дүкен")).show().unlock();
        window.press(KeyCode.F1);
        Stage help = Screenshots.onScreen(() -> Window.getWindows().stream()
                .filter(each -> each.getScene().lookup("#help-search") != null)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
        assertThat(Screenshots.onScreen(help::getTitle)).isEqualTo("Анықтама");
        assertThat(Screenshots.onScreen(() -> ((ListView<?>) help.getScene().lookup("#help-pages")).getSelectionModel().getSelectedItem()))
                .isEqualTo(HelpBook.of(Language.KK).ofScreen(window.workbench.screenKey()));
        window.press(KeyCode.ESCAPE);
        assertThat(Screenshots.onScreen(help::isShowing)).isFalse();
    }

    @Test
    void afterTheRecoverySheetANewPassphraseIsAskedForAtOnceAndNotTheLostOne() {
        Path register = folder.resolve("Мысал дүкен");
        window.knowing(register).show();
        window.click("app-unlock-recovery");
        window.type(MemoryAccess.SHEET.inOneLine());
        window.press(KeyCode.ENTER);
        assertThat(window.find("app-change-fresh")).isNotNull();
        assertThat(window.find("app-change-old")).isNull();
        assertThat(window.workbench.context().notices().shown()).extracting(Notice::text).contains("Ұмытылған құпиясөз әлі ауыстырылған жоқ.");
        window.picture("recovery-new-passphrase");
        window.type("алты қанат ақ орда");
        window.press(KeyCode.TAB);
        window.type("алты қанат ақ орда");
        window.press(KeyCode.ENTER);
        assertThat(window.access.passphrases.get(register)).isEqualTo("алты қанат ақ орда");
        assertThat(window.workbench.context().notices().shown()).extracting(Notice::text).doesNotContain("Ұмытылған құпиясөз әлі ауыстырылған жоқ.");
    }

    @Test
    void recoverySheetOpensTheRegister() {
        window.knowing(folder.resolve("Мысал дүкен")).show();
        window.click("app-unlock-recovery");
        window.type(MemoryAccess.SHEET.inOneLine());
        window.press(KeyCode.ENTER);
        assertThat(window.find("shell")).isNotNull();
    }

    @Test
    void firstRunIsWalkedThroughByKeyboardAlone() {
        window.show();
        assertThat(window.find("first-run")).isNotNull();
        window.press(KeyCode.ENTER);
        assertThat(window.focused()).isEqualTo("app-first-company-name");
        window.type("«Мысал дүкен» ЖШС");
        window.press(KeyCode.TAB);
        window.type("991340000001");
        window.press(KeyCode.ENTER);
        assertThat(window.words("app-first-number-problem")).startsWith("БСН дұрыс емес");
        window.press(KeyCode.BACK_SPACE);
        window.type("0");
        window.press(KeyCode.ENTER);
        assertThat(window.focused()).isEqualTo("app-first-folder-path");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type(folder.resolve("Dropbox").resolve("r").toString());
        assertThat(window.find("app-first-folder-warning").isVisible()).isTrue();
        window.picture("first-run-folder");
        window.press(KeyCode.ENTER);
        window.type(MemoryAccess.PASSPHRASE);
        window.press(KeyCode.TAB);
        window.type(MemoryAccess.PASSPHRASE);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        window.picture("first-run-confirm");
        window.type(group("app-first-group-first").toLowerCase(Locale.ROOT));
        window.press(KeyCode.TAB);
        window.type(group("app-first-group-second"));
        window.press(KeyCode.ENTER);
        assertThat(window.find("shell")).isNotNull();
        assertThat(window.access.companies.values()).containsExactly(
                new RegisterAccess.NewCompany(Language.KK, "«Мысал дүкен» ЖШС", "991340000000"));
    }

    private String group(String field) {
        int number = Integer.parseInt(window.find(field).getAccessibleText().replaceAll("\\D", ""));
        return MemoryAccess.SHEET.groups().get(number - 1);
    }

    @Test
    void languageAndLookChangeWhereTheOfficerStands() {
        window.knowing(folder.resolve("Мысал дүкен")).show().unlock();
        window.click("go-app-first-step-company");
        window.picture("shell");
        assertThat(window.words("screen-title")).isEqualTo("Компания");
        window.click("language-ru");
        assertThat(window.words("status-journal")).isEqualTo("✓ Журнал цел · 4\u00a0182 записи");
        assertThat(window.words("screen-title")).isEqualTo("Компания");
        window.click("app-shell-look");
        assertThat(window.preferences.current().dark()).isTrue();
        assertThat(window.preferences.current().language()).isEqualTo(Language.RU);
        assertThat(window.workbench.theme().look().get().dark()).isTrue();
    }

    @Test
    void lockingEmptiesTheWindowAndUnlockingReturnsToTheSamePlace() {
        window.knowing(folder.resolve("Мысал дүкен")).show().unlock();
        window.click("go-app-first-step-folder");
        window.press(KeyCode.CONTROL, KeyCode.L);
        assertThat(window.find("shell")).isNull();
        assertThat(window.find("screen-title")).isNull();
        assertThat(window.title()).isEqualTo("Тізілім");
        assertThat(window.access.closed).isEqualTo(1);
        window.unlock();
        assertThat(window.words("screen-title")).isEqualTo("Қалта");
    }

    @Test
    void aRegisterThatBecameKnownMeanwhileStandsOnTheLockScreenAndIsChosen() {
        window.knowing(folder.resolve("Мысал дүкен")).show().unlock();
        window.access.with(folder.resolve("Жаңа тізілім"));
        window.preferences.change(settings -> settings.opened(folder.resolve("Жаңа тізілім"), Instant.parse("2026-03-26T08:00:00Z")));
        window.press(KeyCode.CONTROL, KeyCode.L);
        assertThat(window.accessible("register-0")).isEqualTo("Жаңа тізілім");
        assertThat(window.accessible("register-1")).isEqualTo("Мысал дүкен");
        assertThat(window.focused()).isEqualTo("app-unlock-passphrase");
        window.unlock();
        assertThat(window.find("shell")).isNotNull();
        assertThat(window.words("status-folder")).contains("Жаңа тізілім");
    }

    @Test
    void lockingByHandAndClosingAskBeforeSomethingIsLostAndIdleLockingNever() {
        window.knowing(folder.resolve("Мысал дүкен")).show().unlock();
        AtomicBoolean written = new AtomicBoolean(true);
        window.workbench.context().unsaved().standing(
                DraftKey.fresh("written", this), () -> "", new PropertyContent(), written::get, () -> written.set(false), () -> written.set(false));
        window.press(KeyCode.CONTROL, KeyCode.L);
        assertThat(window.find("unsaved-text")).isNotNull();
        window.press(KeyCode.ESCAPE);
        assertThat(window.find("shell")).isNotNull();
        window.requestClose();
        assertThat(window.find("unsaved-text")).isNotNull();
        window.picture("unsaved");
        window.press(KeyCode.ESCAPE);
        assertThat(window.isShowing()).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.click("ui-unsaved-discard");
        assertThat(window.find("shell")).isNull();
    }

    @Test
    void mendingAtOpeningIsTold() {
        window.access.news = new OpenedRegister.OpeningNews(true, true);
        window.knowing(folder.resolve("Мысал дүкен")).show().unlock();
        assertThat(window.workbench.context().notices().shown()).hasSize(2);
        window.picture("shell-notices");
    }

    @Test
    void aFileMendedFromItsCopyIsToldByName() {
        window.access.news = new OpenedRegister.OpeningNews(false, false, List.of("keyring"), 0, false, 0);
        window.knowing(folder.resolve("Мысал дүкен")).show().unlock();
        assertThat(window.workbench.context().notices().shown()).singleElement().asString().contains("keyring");
    }

    @Test
    void settingsAreTakenAtOnceAndPassphraseIsChanged() {
        Path register = folder.resolve("Мысал дүкен");
        window.knowing(register).show().unlock();
        window.click("go-settings-title");
        window.click("settings-text-125");
        window.click("settings-idle-30");
        assertThat(window.preferences.current().textPercent()).isEqualTo(125);
        assertThat(window.preferences.current().idleMinutes()).isEqualTo(30);
        window.click("settings-passphrase-change");
        window.type(MemoryAccess.PASSPHRASE);
        window.press(KeyCode.TAB);
        window.type("жаңа төрт сөз тізбегі");
        window.press(KeyCode.TAB);
        window.type("жаңа төрт сөз тізбегі");
        window.picture("settings-passphrase");
        window.press(KeyCode.ENTER);
        assertThat(window.access.passphrases).containsEntry(register, "жаңа төрт сөз тізбегі");
    }

    @Test
    void everyPaneIsReachedByF6() {
        window.knowing(folder.resolve("Мысал дүкен")).show().unlock();
        window.click("go-settings-title");
        window.press(KeyCode.F6);
        assertThat(window.focused()).isEqualTo("language-kk");
        window.press(KeyCode.F6);
        assertThat(window.focused()).startsWith("go-");
    }
}
