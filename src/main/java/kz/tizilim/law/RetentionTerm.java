package kz.tizilim.law;

import kz.tizilim.law.deadline.TermUnit;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.LocalText;

/** How long papers of a sort are kept at least; a proposal that the officer may change. */
public record RetentionTerm(String code, LocalText name, int amount, TermUnit unit, LocalText note, Citation citation) {}
