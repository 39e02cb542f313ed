/**
 * The colours that exported files carry: the light theme's, as 8-bit red, green, blue. The page's own
 * tokens are held equal to these by a test.
 */
import type { Family } from '../claims/claim.ts';
import type { EntityKind } from '../entities/entity.ts';

/** Red, green, blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

export const KIND_COLOURS: Readonly<Record<EntityKind, Rgb>> = {
  person: [0x23, 0x2b, 0x36],
  group: [0x0f, 0x72, 0x76],
  place: [0x7d, 0x6a, 0x00],
};

export const FAMILY_COLOURS: Readonly<Record<Family, Rgb>> = {
  force: [0x8d, 0x04, 0x25],
  dispute: [0xd0, 0x49, 0x00],
  backing: [0x23, 0x4e, 0x91],
  talks: [0xb9, 0x5f, 0xbe],
  ties: [0x68, 0x6e, 0x73],
};
