/** A published policy set against the register, in both directions, and two versions of one policy against each other. */
package kz.tizilim.policies.published;
