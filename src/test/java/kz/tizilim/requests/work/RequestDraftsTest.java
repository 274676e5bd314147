package kz.tizilim.requests.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.DecisionFact;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.PrintedPapers;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.SampleRequests;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.Draft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written on the screen of requests outlives the window: a mail that is being registered, and every step of a case. */
class RequestDraftsTest {
    @TempDir
    private Path folder;

    private RegisterSession register;
    private UiContext context;
    private RequestsViewModel viewModel;

    @BeforeEach
    void openRegister() {
        register = SampleRequests.company(folder.resolve("register"));
        openWindow();
    }

    @AfterEach
    void closeRegister() {
        assertThat(context.background().unanswered()).isEmpty();
        register.close();
    }

    private void openWindow() {
        context = TestContexts.direct(Language.KK, folder);
        viewModel = new RequestsViewModel(context, register.workplace(), new PrintedPapers());
        Screenshots.onScreen(() -> {
            Scene scene = new Scene(new StackPane(new RequestsView(context, viewModel).node()));
            context.unsaved().drafts().begin(register.folder().drafts(), context.background(), Clock.systemUTC(), (place, then) -> then.run(), () -> {});
            return scene;
        });
    }

    private void lockAndOpenAgain() {
        Screenshots.onScreen(() -> {
            context.unsaved().clear();
            return context;
        });
        openWindow();
    }

    private void goOn() {
        List<Draft> kept = List.copyOf(context.unsaved().drafts().kept());
        assertThat(kept).hasSize(1);
        Screenshots.onScreen(() -> {
            context.unsaved().drafts().goOn(kept.get(0), () -> {
                throw new AssertionError("It did not come");
            });
            return kept;
        });
    }

    private void run(Runnable act) {
        Screenshots.onScreen(() -> {
            act.run();
            return act;
        });
    }

    private List<String> files() {
        String[] names = folder.resolve("register/drafts").toFile().list();
        return names == null ? List.of() : Stream.of(names).toList();
    }

    @Test
    void mailThatIsBeingRegisteredComesBackWithItsPapersAndWhatWaitsBehindIt() throws Exception {
        Path first = SampleRequests.mail(register, folder, "access");
        Path second = SampleRequests.mail(register, folder, "withdrawal");
        byte[] mail = Files.readAllBytes(first);
        run(() -> {
            viewModel.intake().take(List.of(first, second));
            viewModel.intake().phone().set("+7 (700) 111-11-11");
        });
        String name = viewModel.intake().name().get();
        lockAndOpenAgain();
        Files.delete(first);
        goOn();
        assertThat(viewModel.intake().open().get()).isTrue();
        assertThat(viewModel.intake().name().get()).isEqualTo(name);
        assertThat(viewModel.intake().phone().get()).isEqualTo("+7 (700) 111-11-11");
        assertThat(viewModel.intake().papers().get(0).content()).isEqualTo(mail);
        assertThat(viewModel.intake().proposal().get()).isNotNull();
        assertThat(viewModel.intake().queue().left().get()).isEqualTo(1);
        run(viewModel.intake()::register);
        assertThat(register.requests().all()).hasSize(1);
        run(viewModel.intake()::register);
        assertThat(register.requests().all()).hasSize(2);
        run(context.unsaved()::writeDown);
        assertThat(files()).isEmpty();
    }

    @Test
    void everyStepOfACaseComesBackAndKeepingItRemovesTheDraft() {
        Request request = SampleRequests.received(register, "access", 25);
        run(() -> {
            viewModel.load();
            viewModel.show(request.id());
            viewModel.opened().person().way().set(IdentityCheck.Way.CALL_BACK);
            viewModel.opened().person().note().set("Туған күні сұралды");
        });
        lockAndOpenAgain();
        goOn();
        assertThat(viewModel.opened().file().get().request().id()).isEqualTo(request.id());
        assertThat(viewModel.opened().person().way().get()).isEqualTo(IdentityCheck.Way.CALL_BACK);
        assertThat(viewModel.opened().person().note().get()).isEqualTo("Туған күні сұралды");
        assertThat(viewModel.opened().isChanged()).isTrue();
        run(viewModel.opened()::confirmPerson);
        assertThat(files()).isEmpty();
        run(() -> viewModel.opened().lines().get(0).count().set("3"));
        run(context.unsaved()::writeDown);
        assertThat(files()).hasSize(1);
        lockAndOpenAgain();
        goOn();
        assertThat(viewModel.opened().lines().get(0).count().get()).isEqualTo("3");
        run(() -> {
            viewModel.opened().lines().forEach(line -> line.count().set("1"));
            viewModel.opened().keepSearch();
        });
        assertThat(files()).isEmpty();
    }

    @Test
    void decisionComesBackAlsoOnTheMatterThatIsNotShown() {
        Request request = SampleRequests.received(register, "access", 25);
        run(() -> {
            viewModel.load();
            viewModel.show(request.id());
            viewModel.opened().classify(List.of("access", "correction"));
            viewModel.opened().person().way().set(IdentityCheck.Way.CALL_BACK);
            viewModel.opened().confirmPerson();
            viewModel.opened().lines().forEach(line -> line.count().set("1"));
            viewModel.opened().keepSearch();
        });
        assertThat(viewModel.opened().part().get()).isEqualTo(CaseStep.DECISION);
        assertThat(viewModel.opened().decision().matters()).hasSize(2);
        run(() -> {
            MatterForm first = viewModel.opened().decision().matters().get(0);
            first.outcome().set(Decision.Outcome.REFUSED);
            first.ground().set(first.grounds().get(0));
            first.words(DecisionFact.REASON).set(new LocalText("себебі", "причина", ""));
            viewModel.opened().decision().shown().set(viewModel.opened().decision().matters().get(1));
        });
        lockAndOpenAgain();
        goOn();
        MatterForm first = viewModel.opened().decision().matters().get(0);
        assertThat(first.outcome().get()).isEqualTo(Decision.Outcome.REFUSED);
        assertThat(first.ground().get()).isEqualTo(first.grounds().get(0));
        assertThat(first.words(DecisionFact.REASON).get()).isEqualTo(new LocalText("себебі", "причина", ""));
        assertThat(viewModel.opened().decision().matters().get(1).isDecided()).isFalse();
    }

    @Test
    void anotherRequestLeavesTheDraftOfTheFirstAsItWas() {
        Request one = SampleRequests.received(register, "access", 25);
        Request other = SampleRequests.received(register, "withdrawal", 24);
        run(() -> {
            viewModel.load();
            viewModel.show(one.id());
            viewModel.opened().person().note().set("бірінші туралы");
            viewModel.show(other.id());
            viewModel.opened().person().note().set("екінші туралы");
            context.unsaved().writeDown();
        });
        assertThat(files()).hasSize(2);
        run(() -> viewModel.show(one.id()));
        assertThat(viewModel.opened().person().note().get()).isEqualTo("бірінші туралы");
        run(() -> viewModel.show(other.id()));
        assertThat(viewModel.opened().person().note().get()).isEqualTo("екінші туралы");
    }
}
