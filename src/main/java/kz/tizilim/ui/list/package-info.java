/** Lists of cards and tables of records, with search, filters, sorting and an empty state. */
package kz.tizilim.ui.list;
