package kz.tizilim.requests;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.tizilim.exchange.LetterHistory;

/** Finds the request that a mail belongs to, among those of the same sender: the same mail, a reminder, or what was asked before. */
final class EarlierRequests {
    private static final Pattern REMINDS = Pattern.compile("(?iu)напомина|повторно|до сих пор|так и не|ещ[её] раз|второй раз|третий раз|жду (?:уже|ответ)|не получил\\p{L}* ответ|без ответа"
            + "|екінші рет|үшінші рет|тағы да|еске сал|әлі (?:күнге|жауап)|жауап (?:әлі |әлі де |осы күнге дейін )?(?:келме|алма|жоқ|күт|бер[мі])|қайталап|reminder|still (?:waiting|no)|second time|again|no (?:reply|answer)");
    private static final int MOST = 50;

    private final RequestRegister requests;

    EarlierRequests(RequestRegister requests) {
        this.requests = requests;
    }

    /** The request, the newest first where several would do; none where the sender has not written before. */
    Optional<EarlierRequest> find(String address, String messageId, LocalDateTime received, String text, List<String> kinds) {
        if (address.isBlank()) {
            return Optional.empty();
        }
        List<Request> before = requests.search(address, MOST).stream().filter(request -> address.equalsIgnoreCase(request.applicant().email())).toList();
        return before.stream()
                .filter(request -> isSame(request, messageId, received, text))
                .map(request -> of(EarlierRequest.Relation.SAME, request))
                .findFirst()
                .or(() -> before.stream().filter(request -> isReminded(request, text)).map(request -> of(EarlierRequest.Relation.REMINDER, request)).findFirst())
                .or(() -> before.stream().filter(request -> isRepeated(request, kinds)).map(request -> of(EarlierRequest.Relation.REPEAT, request)).findFirst());
    }

    /** A number of the mail is not enough: some programs give the same to all. */
    private static boolean isSame(Request request, String messageId, LocalDateTime received, String text) {
        boolean sameText = Objects.equals(Objects.requireNonNullElse(request.text(), "").strip(), text.strip());
        boolean otherMail = !request.messageId().isEmpty() && !messageId.isEmpty() && !request.messageId().equals(messageId);
        return sameText && !otherMail && received != null && request.receivedOn().equals(received.toLocalDate());
    }

    private static boolean isReminded(Request request, String text) {
        return request.status().isOpen() && REMINDS.matcher(LetterHistory.of(text).own()).find();
    }

    private static boolean isRepeated(Request request, List<String> kinds) {
        return request.status() == RequestStatus.SENT && !Collections.disjoint(request.kinds(), kinds);
    }

    private static EarlierRequest of(EarlierRequest.Relation relation, Request request) {
        return new EarlierRequest(relation, request.id(), request.label());
    }
}
