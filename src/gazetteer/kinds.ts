/**
 * The three kinds of entity, named here since names are looked up and recognised by kind before there
 * are entities.
 */

/** The three kinds of node; the position is the code used in typed columns. */
export const ENTITY_KINDS = ['person', 'group', 'place'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
