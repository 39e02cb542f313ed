/** Sentences as headlines and datelines write them, so that a network meets them in training. */

const SMALL = /^(a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|'s|n't)$/i;

/** The forms in title case, in capitals, or, for `lowerShare` of the draws, in lower case. */
export function recased(forms: readonly string[], random: () => number, lowerShare = 0.25): string[] {
  const draw = random();
  if (draw < 0.4) {
    return forms.map((form, index) =>
      index > 0 && SMALL.test(form) ? form : form.slice(0, 1).toUpperCase() + form.slice(1),
    );
  }
  return forms.map((form) => (draw < 1 - lowerShare ? form.toUpperCase() : form.toLowerCase()));
}
