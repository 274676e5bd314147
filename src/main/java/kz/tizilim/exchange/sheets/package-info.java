/** Tables as spreadsheets hold them: the whole register as a workbook and back, lists in and out, and what keeps hostile files harmless. */
package kz.tizilim.exchange.sheets;
