/** What comes in from other programs and goes out to them: mail, tables, calendars. It hands on plain records and knows no feature. */
package kz.tizilim.exchange;
