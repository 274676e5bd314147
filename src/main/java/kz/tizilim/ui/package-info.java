/** What every screen is built with: words, background work, theme, buttons, notices and questions. Knows no feature; src/docs/ui.md shows its use. */
package kz.tizilim.ui;
