package kz.tizilim.activities;

import kz.tizilim.text.LocalText;

/**
 * A purpose of processing with its basis.
 *
 * @param basis the code of the basis in the law pack (consent, or a case of art. 9)
 * @param statedBasis the basis as the company's published text gives it, null if it gives none
 */
public record Purpose(LocalText name, String basis, LocalText statedBasis) {}
