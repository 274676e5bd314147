package kz.tizilim.law;

import java.util.List;
import kz.tizilim.law.calendar.CalendarRows;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.sources.LegalSource;

/** The rows of a pack, file by file. */
record PackFiles(
        PackEdition edition,
        List<LegalSource> sources,
        List<LawTerm> terms,
        List<TermKind> kinds,
        CalendarRows calendar,
        List<CountingRule> countingRules,
        List<Authority> authorities,
        List<Ground> bases,
        List<Ground> refusals,
        List<Ground> transferGrounds,
        List<Ground> operations,
        List<LetterContents> letters,
        List<SizeClass> sizeClasses,
        List<RetentionTerm> retention,
        List<Ground> definitions,
        List<Ground> duties,
        List<Ground> destructionGrounds) {}
