package kz.tizilim.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailWriterTest {
    private static final MailAddress OFFICER = new MailAddress("Т. Үлгібеков, дербес деректер", "dpo@example.kz");
    private static final MailAddress PERSON = new MailAddress("Айгүл Үлгіқызы", "aigul@example.kz");
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2026-03-24T10:00:00+05:00");
    private static final String SUBJECT =
            "Сіздің 2026 жылғы 19 наурыздағы өтінішіңізге дәлелді жауап: дербес деректерге қол жеткізу туралы хабарлама";

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        byte[] pdf = new byte[200_000];
        new Random(5).nextBytes(pdf);
        String text = "Құрметті Айгүл Үлгіқызы!\n\nЖауап қоса беріледі.\n.\nFrom жаңа жол";
        MailDraft draft = new MailDraft(OFFICER, List.of(PERSON, new MailAddress("", "second@example.kz")), SUBJECT, DATE, text,
                List.of(MailAttachment.of("Жауап № 7 «қол жеткізу».pdf", "application/pdf", pdf), MailAttachment.of("a'b\"c.pdf", "application/pdf", pdf)));
        Path file = folder.resolve("reply.eml");
        MailWriter.write(draft, file);
        Mail mail = MailReader.read(file);
        assertThat(mail.from()).isEqualTo(OFFICER);
        assertThat(mail.to()).isEqualTo(draft.to());
        assertThat(mail.subject()).isEqualTo(SUBJECT);
        assertThat(mail.date()).contains(DATE);
        assertThat(mail.text()).isEqualTo(text);
        assertThat(mail.warnings()).isEmpty();
        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("Жауап № 7 «қол жеткізу».pdf", "a'b_c.pdf");
        assertThat(mail.attachments().get(0).open().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    void theFileIsADraftInPlainAsciiWithShortLines() throws IOException {
        Path file = folder.resolve("reply.eml");
        MailWriter.write(new MailDraft(OFFICER, List.of(PERSON), SUBJECT, DATE, "Құрметті", List.of()), file);
        String written = Files.readString(file, StandardCharsets.US_ASCII);
        assertThat(written).contains("\r\nX-Unsent: 1\r\n");
        assertThat(written.lines()).allMatch(line -> line.length() <= 200);
        assertThat(written.chars()).allMatch(sign -> sign < 128);
        assertThat(MailReader.read(file).text()).isEqualTo("Құрметті");
    }

    @Test
    void aLineBreakInAValueBeginsNoHeader() throws IOException {
        Path file = folder.resolve("reply.eml");
        MailWriter.write(new MailDraft(OFFICER, List.of(new MailAddress("x\r\nBcc: other@example.kz", "a@example.kz\r\nBcc: z@example.kz")),
                "x\r\nBcc: third@example.kz", DATE, "text",
                List.of(MailAttachment.of("a\r\nBcc: b", "application/pdf\r\nBcc: fourth@example.kz", new byte[1]))), file);
        assertThat(Files.readString(file).lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void aFailedWriteLeavesNothingBehind() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("reply.eml"));
        Files.createFile(occupied.resolve("in-the-way"));
        assertThatThrownBy(() -> MailWriter.write(new MailDraft(OFFICER, List.of(PERSON), SUBJECT, DATE, "text", List.of()), occupied))
                .isInstanceOf(IOException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(occupied);
        }
    }
}
