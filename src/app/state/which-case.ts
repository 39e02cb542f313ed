/**
 * Which case an address means: the bundled sample can be opened again from an address alone; for all other cases
 * the page was told of one, or holds it for as long as it is open.
 */
import { defineChoice } from './view-parameters.ts';

/** `case=sample`, or nothing. */
export const WHICH_CASE = defineChoice('case', ['', 'sample'], '');
