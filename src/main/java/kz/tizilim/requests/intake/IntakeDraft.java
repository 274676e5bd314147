package kz.tizilim.requests.intake;

import java.time.LocalDate;
import java.util.List;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Channel;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.Proposal;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;

/** The form of a request that comes in as it is written, right or wrong, so that it can be laid aside and taken up again. */
record IntakeDraft(
        LocalDate day, String time, Channel channel, String subject, String text, Language language, List<String> kinds, Proposal proposal, String name,
        String email, String phone, String address, Applicant.Relation relation, String authority, Person person, List<Intake.IncomingPaper> papers,
        Intake read) {

    static IntakeDraft of(IntakeViewModel form) {
        return new IntakeDraft(
                form.day().get(), form.time().get(), form.channel().get(), form.subject().get(), form.text().get(), form.language().get(),
                form.kinds().get(), form.proposal().get(), form.name().get(), form.email().get(), form.phone().get(), form.address().get(),
                form.relation().get(), form.authority().get(), form.person().get(), List.copyOf(form.papers()), form.read());
    }

    /** The same without what it holds twice, to be written down. */
    IntakeDraft forDraft() {
        Intake once = read == null || read.papers().isEmpty()
                ? read
                : new Intake(
                        read.received(), read.channel(), read.subjectLine(), read.text(), read.language(), read.proposal(), read.kinds(), read.applicant(),
                        read.person(), List.of(), read.messageId(), read.warnings(), read.earlier());
        return new IntakeDraft(
                day, time, channel, subject, text, language, kinds, proposal, name, email, phone, address, relation, authority, person, papers, once);
    }

    /** Writes it back into the form. */
    void into(IntakeViewModel form) {
        form.day().set(day);
        form.time().set(time);
        form.channel().set(channel);
        form.subject().set(subject);
        form.text().set(text);
        form.language().set(language);
        form.kinds().set(kinds);
        form.name().set(name);
        form.email().set(email);
        form.phone().set(phone);
        form.address().set(address);
        form.relation().set(relation);
        form.authority().set(authority);
        form.papers().setAll(papers);
    }
}
