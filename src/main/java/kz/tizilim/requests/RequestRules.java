package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.text.ValidationError;

/** What must be right before a request is registered or decided. */
final class RequestRules {
    private RequestRules() {}

    static List<ValidationError> check(Intake intake, LocalDate today) {
        return Stream.of(received(intake, today), kinds(intake), applicant(intake.applicant()))
                .flatMap(faults -> faults)
                .toList();
    }

    static List<ValidationError> check(Request request, Decision decision) {
        if (request.kinds().isEmpty()) {
            return List.of(ValidationError.at("kinds", "requests.fault.kinds"));
        }
        return decision.all().stream().filter(each -> each.outcome().isGrounded()).flatMap(each -> ground(request, each)).toList();
    }

    static List<ValidationError> check(Request request, int task) {
        boolean known = task >= 0 && task < request.tasks().size() && request.tasks().get(task).isOpen();
        return known ? List.of() : List.of(ValidationError.at("task", "requests.fault.task", request.label(), task + 1));
    }

    private static Stream<ValidationError> ground(Request request, Decision decision) {
        if (decision.ground() == null) {
            return Stream.of(ValidationError.at("ground", "requests.fault.ground"));
        }
        List<Ground> allowed = Suggestions.grounds(RequestLetters.matter(request, decision), decision.outcome());
        return allowed.stream().anyMatch(ground -> ground.code().equals(decision.ground()))
                ? Stream.empty()
                : Stream.of(ValidationError.at("ground", "requests.fault.ground-excluded", decision.ground(), allowed.stream().map(Ground::code).collect(Collectors.joining(", "))));
    }

    private static Stream<ValidationError> received(Intake intake, LocalDate today) {
        if (intake.received() == null) {
            return Stream.of(ValidationError.at("received", "text.fault.required"));
        }
        LocalDate day = intake.received().toLocalDate();
        // Law 94-V is of 2013: a request about personal data cannot be older, and none has come in tomorrow.
        boolean impossible = day.isAfter(today) || day.getYear() < 2013;
        return impossible ? Stream.of(ValidationError.at("received", "requests.fault.received")) : Stream.empty();
    }

    /** While the kind is not sure, suggestions stand in its place; somebody decides before the request is. */
    private static Stream<ValidationError> kinds(Intake intake) {
        List<String> kinds = intake.kinds();
        if (kinds.equals(List.of(Proposal.NOT_A_REQUEST))) {
            return Stream.empty();
        }
        Set<String> known = LawPack.current().kinds().stream().map(kind -> kind.code()).collect(Collectors.toSet());
        Stream<ValidationError> none = kinds.isEmpty() && intake.suggestions().isEmpty() ? Stream.of(ValidationError.at("kinds", "requests.fault.kinds")) : Stream.empty();
        return Stream.concat(
                none,
                IntStream.range(0, kinds.size())
                        .filter(i -> !known.contains(kinds.get(i)))
                        .mapToObj(i -> ValidationError.at("kinds[" + i + "]", "requests.fault.kind", kinds.get(i))));
    }

    private static Stream<ValidationError> applicant(Applicant applicant) {
        return applicant == null ? Stream.of(ValidationError.at("applicant.name", "text.fault.required")) : ValidationError.ifBlank("applicant.name", applicant.name());
    }
}
