/** Processing activities: purposes and their bases, data and why they are needed, databases and where they lie, retention, measures, and the dictionaries. */
package kz.tizilim.activities;
