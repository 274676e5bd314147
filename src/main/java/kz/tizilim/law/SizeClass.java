package kz.tizilim.law;

import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.LocalText;

/**
 * A class of operators by the number of people whose data they hold (Law art. 25-1).
 *
 * @param upTo the most unique subjects of the class; null for the largest
 * @param noticeOfProcessing whether the authorised body is told before processing starts and ends
 */
public record SizeClass(String code, LocalText name, Long upTo, boolean noticeOfProcessing, LocalText note, Citation citation) {}
