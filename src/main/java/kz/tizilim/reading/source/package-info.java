/** A policy's file as lines of text, whatever form and encoding it came in; hostile files are refused with a reason. */
package kz.tizilim.reading.source;
