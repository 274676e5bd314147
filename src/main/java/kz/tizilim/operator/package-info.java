/** The company that keeps the register: its names, addresses, people, letterhead, and what it has promised in public. */
package kz.tizilim.operator;
