package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.tizilim.documents.KeptPaper;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.journal.Progress;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.subjects.DestructionAct;
import kz.tizilim.subjects.DestructionDocument;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The act of destruction on paper. */
class DestructionPaperTest extends SessionWithPerson {
    private static final String HEAD = "128:9f2c77ab03de41c09f2c77ab03de41c09f2c77ab03de41c09f2c77ab03de41c0";

    @ParameterizedTest
    @EnumSource(Language.class)
    void actIsPrintedAsItWasKeptWithItsPlacesForSigning(Language language) {
        List<DestructionAct.Gone> gone = List.of(new DestructionAct.Gone("consent", 2), new DestructionAct.Gone("disclosure", 1), new DestructionAct.Gone("person_merge", 1));
        DestructionAct act = new DestructionAct(
                UUID.randomUUID(), 3, session.consents().today(), 12, "other-cases", "№ 94-V", List.of(person.id(), UUID.randomUUID()), gone);
        Paper paper = paper().of(new PersonDestruction.Ordered(act, true, "officer"), language);
        KeptPaper.assertAsKept(DestructionPaperTest.class, "destruction_" + language.code(), paper.pdf());
        VeraPdf.assertAccessibleArchive(paper.pdf());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void interruptedActSaysThatItMayNotBeSignedYet(Language language) {
        DestructionAct act = new DestructionAct(UUID.randomUUID(), 1, session.consents().today(), 1, "storage-ended", null, List.of(person.id()), List.of());
        Paper paper = paper().of(new PersonDestruction.Ordered(act, false, "assistant"), language);
        assertThat(PaperText.of(paper.pdf()).replaceAll("\\s+", " ")).contains(Messages.of(language).say("subjects.act.interrupted.paper"));
        VeraPdf.assertAccessibleArchive(paper.pdf());
    }

    @Test
    void nothingOfThePersonIsOnIt() {
        session.personDestruction().destroy(person, "relations-ended", null, Progress.NONE);
        PersonDestruction.Ordered ordered = session.personDestruction().ordered().get(0);
        assertThat(ordered.done()).isTrue();
        assertThat(ordered.by()).isEqualTo("officer");
        String words = PaperText.of(session.destructionPaper().of(ordered, Language.KK).pdf());
        assertThat(words).doesNotContain(person.surname(), person.given(), person.iin(), person.emails().get(0), person.address()).contains("құқықтық қатынастар");
    }

    private DestructionDocument paper() {
        return new DestructionDocument(new OperatorRegister(session.folder()), () -> HEAD, TestSession.clock("2026-11-21"));
    }
}
