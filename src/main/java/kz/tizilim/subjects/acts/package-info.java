/** The screen of the acts of destruction: the list of acts, the chosen one with its paper, and the completing of an interrupted one. */
package kz.tizilim.subjects.acts;
