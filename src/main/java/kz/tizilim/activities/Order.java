package kz.tizilim.activities;

import java.time.LocalDate;
import kz.tizilim.text.LocalText;

/**
 * The order on which the company processes data for another operator.
 *
 * @param customer whose data processing it is
 * @param contract number of the contract or of the paper that stands for it
 * @param until the last day of the contract, null for one without a term
 */
public record Order(LocalText customer, String contract, LocalDate signed, LocalDate until) {}
