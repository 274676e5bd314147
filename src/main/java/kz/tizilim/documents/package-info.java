/**
 * Papers: a template and its values become an archived, accessible PDF, plain text or a page of the site; papers are previewed, printed and saved here.
 * A room writes its body into the blocks of a layout ({@code {{<letter}}{{$body}}…{{/body}}{{/letter}}}); partials lie in {@code layout/}, the one style sheet is {@code paper.css}.
 * Knows no feature, loads nothing from outside, prints no letter that its faces cannot draw.
 */
package kz.tizilim.documents;
