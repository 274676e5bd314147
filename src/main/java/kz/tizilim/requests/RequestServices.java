package kz.tizilim.requests;

import java.time.Clock;
import java.time.LocalDate;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.letters.LetterRegister;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.transfers.TransferRegister;

/** All that a request is worked with: the registers, and what proposes the next step. */
public record RequestServices(
        RequestRegister requests,
        MailIntake mails,
        Suggestions suggestions,
        RequestLetters replies,
        LetterRegister letters,
        OperatorRegister operators,
        ActivityRegister activities,
        PersonRegister persons,
        TransferRegister transfers,
        Clock clock) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
