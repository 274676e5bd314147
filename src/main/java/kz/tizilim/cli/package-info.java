/** The same work without a window: commands for scripts, auditors and measuring. Exit status 0 done, 1 answered with no, 2 cannot be done. */
package kz.tizilim.cli;
