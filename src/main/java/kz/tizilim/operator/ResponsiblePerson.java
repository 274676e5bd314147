package kz.tizilim.operator;

import java.time.LocalDate;
import kz.tizilim.text.LocalText;

/** The person responsible for organising the processing (art. 25(2)(10)); she is the executor on letters. */
public record ResponsiblePerson(
        String name, LocalText post, String phone, String email, String orderNumber, LocalDate orderDate) {}
