/** The persons whose data are processed: who they are, how to reach them, who may act for them. */
package kz.tizilim.subjects;
