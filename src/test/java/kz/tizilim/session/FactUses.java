package kz.tizilim.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.documents.PaperText;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.operator.CompanyDocument;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.PublishedPolicy.PromisedRight;
import kz.tizilim.operator.PublishedPolicy.SubjectLine;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Channel;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.Proposal;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.Terms;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Countries;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** Where a fact of a register comes to light: on a print, in a letter, in a rule's answer. */
final class FactUses {
    private final RegisterSession session;
    private final LocalDate today;
    private final Map<Language, String> companyPrints = new EnumMap<>(Language.class);
    private final Map<Language, String> registerPrints = new EnumMap<>(Language.class);
    private final Map<Language, String> letters = new EnumMap<>(Language.class);

    FactUses(RegisterSession session, LocalDate today) {
        this.session = session;
        this.today = today;
    }

    /** Whether the value of a field is seen where it is said to be used. */
    boolean isSeen(String use, String pointer, String value) {
        Language language = pointer.endsWith("/kk") ? Language.KK : Language.EN;
        Operator operator = session.operators().find().orElseThrow();
        return switch (use) {
            case "company-print" ->
                holds(companyPrints.computeIfAbsent(language, each -> text(new CompanyDocument(new RegisterCodes(session.activities())).print(operator, today, each).pdf())), pointer, value, language);
            case "register-print" ->
                holds(registerPrints.computeIfAbsent(language, each -> text(RegisterDocument.of(session, each, today).pdf())), pointer, value, language);
            case "letter" -> holds(letters.computeIfAbsent(language, this::accessLetter), pointer, value, language);
            case "deadline" -> isPromised(operator, value);
            case "intake" -> isProposed(operator, value);
            default -> throw new IllegalArgumentException("No such use: " + use);
        };
    }

    private boolean holds(String text, String pointer, String value, Language language) {
        // A list in a sentence is written in lower case, whatever a record begins with.
        return text.toLowerCase(Locale.ROOT).contains(bare(shown(pointer, value, language)).toLowerCase(Locale.ROOT));
    }

    /** The words in which a value is written for people. */
    private String shown(String pointer, String value, Language language) {
        Messages messages = Messages.of(language);
        String word = value.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean policy = pointer.startsWith("/operator/policy/");
        if (pointer.endsWith("/term") || pointer.contains("/definedData/")) {
            return name(Dictionary.DATA, value, language);
        } else if (pointer.endsWith("/trigger") || pointer.contains("/endings/")) {
            // A term that runs from an event names it in the case that its sentence needs.
            String event = "activities.event." + value;
            return pointer.endsWith("/trigger") && messages.has(event) ? messages.say(event) : name(Dictionary.TRIGGERS, value, language);
        } else if (pointer.contains("/subjects/")) {
            return name(Dictionary.SUBJECTS, value, language);
        } else if (pointer.contains("/measures/")) {
            return name(Dictionary.MEASURES, value, language);
        } else if (pointer.endsWith("/category")) {
            return name(Dictionary.RECIPIENTS, value, language);
        } else if (pointer.endsWith("/country")) {
            return Countries.name(value, language);
        } else if (pointer.contains("/operations/")) {
            return policy
                    ? messages.say("operator.operation." + word)
                    : LawPack.current().operations().stream().filter(ground -> ground.code().equals(word)).findFirst().orElseThrow().words().in(language);
        } else if (pointer.contains("/channels/")) {
            return messages.say("operator.channel." + word);
        } else if (pointer.endsWith("/stance")) {
            return messages.say("operator.stance." + word);
        } else if (pointer.contains("/openLists/")) {
            return messages.say("operator.open-list." + word);
        } else if (pointer.endsWith("/unlimited")) {
            return messages.say("operator.form.unlimited");
        } else if (pointer.endsWith("/dated") || pointer.endsWith("/edition")) {
            return DateFormatter.figures(LocalDate.parse(value));
        } else if (pointer.endsWith("/promise")) {
            Promise promise = Promise.parse(value).orElseThrow();
            return messages.say("law.term." + promise.unit().code(), promise.amount());
        }
        return value;
    }

    private String name(Dictionary dictionary, String code, Language language) {
        return session.activities().dictionaries().find(dictionary, code).orElseThrow().name().in(language);
    }

    private boolean isPromised(Operator operator, String value) {
        return operator.policy().rights().stream()
                .filter(right -> value.equals(right.promise()))
                .map(PromisedRight::kind)
                .anyMatch(kind -> Terms.now(session.operators()).of(received(List.of(kind)), kind).promise().map(Promise::written).equals(Optional.of(value)));
    }

    private boolean isProposed(Operator operator, String line) {
        Proposal proposal = session.mailIntake().proposer().propose(line, "");
        List<String> announced = operator.policy().subjectLines().stream().filter(each -> each.line().equals(line)).findFirst().map(SubjectLine::kinds).orElseThrow();
        return !announced.isEmpty()
                && announced.stream().allMatch(kind -> proposal.reasons().contains(new Proposal.Reason(Proposal.Because.SUBJECT_LINE, kind, line)));
    }

    /** What the register's only person is told when she asks what is held about her. */
    private String accessLetter(Language language) {
        Request request = received(List.of("access"));
        Decision decision = session.suggestions().decision(request, Decision.Outcome.GRANTED, null, null, today);
        IdentityCheck known = session.suggestions().knownAddress(request, today).orElseThrow();
        Request answered = session.requests().answerAtOnce(
                request, known, session.suggestions().foundInRegister(request), decision, now -> session.requestLetters().reply(now, decision, language));
        return text(session.letters().paper(session.letters().find(answered.reply()).orElseThrow()));
    }

    private Request received(List<String> kinds) {
        Person person = session.persons().page(0, 1).get(0);
        LocalDateTime received = today.atTime(10, 0);
        Applicant applicant = new Applicant(person.fullName(), person.emails().get(0), null, null, Applicant.Relation.SELF, null);
        UUID id = person.id();
        return session.requests().receive(new Intake(received, Channel.EMAIL, "", "", Language.KK, new Proposal(kinds, List.of()), kinds, applicant, id, List.of()));
    }

    private static String text(byte[] pdf) {
        // Where a page ends in the middle of a list, its number stands between the words.
        return bare(PaperText.of(pdf).replaceAll("(?m)^\\s*\\d+ / \\d+\\s*$", ""));
    }

    /** Lines of a paper are broken anywhere: only letters, figures and signs are compared. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad]+", "");
    }
}
