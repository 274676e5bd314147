/** What is being written and not kept yet: written down in the register's folder while it is written, and brought back where it was. */
package kz.tizilim.ui.draft;
