/** Lists from elsewhere taken into the register: their columns recognised, their faults told by cell, all of a list or nothing. */
package kz.tizilim.exchange.lists;
