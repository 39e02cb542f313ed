/** Sentences as headlines and datelines write them, so that a network meets them in training. */

/** What stays small in title case: the usual words, those and longer ones, or nothing. */
export const SMALL_WORDS = /^(a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|'s|n't)$/i;

export const MORE_SMALL_WORDS =
  /^(a|an|and|as|at|but|by|for|from|in|into|of|off|on|or|over|the|to|with|after|amid|near|'s|n't)$/i;
export const NO_SMALL_WORDS = /^('s|n't)$/i;

/** The forms in title case, in capitals, or, for `lowerShare` of the draws, in lower case. */
export function recased(
  forms: readonly string[],
  random: () => number,
  lowerShare = 0.25,
  small = SMALL_WORDS,
): string[] {
  const draw = random();
  if (draw < 0.4) {
    return forms.map((form, index) =>
      index > 0 && small.test(form) ? form : form.slice(0, 1).toUpperCase() + form.slice(1),
    );
  }
  return forms.map((form) => (draw < 1 - lowerShare ? form.toUpperCase() : form.toLowerCase()));
}
