/**
 * Headlines and capitals → words as running text would write them, so that a parser that learnt from
 * running text can read them (after Lita et al. 2003, "tRuEcasIng"). Names keep their capitals, everything
 * else is written as texts usually write it. O(words).
 */
import type { Casings } from './casings.ts';
import { hidesNames } from './headline-case.ts';
import type { NamedSpan } from './named-span.ts';

/** Longest word that can be an acronym in capitals, or a small one inside a name. */
const SHORT = 4;

const isInitial = (form: string): boolean => /^\p{Lu}/u.test(form);

/** Every sentence's words; those of sentences in ordinary case as they are. `bounds` are in tokens. */
export function truecased(
  sentences: readonly (readonly string[])[],
  bounds: Int32Array,
  names: readonly NamedSpan[],
  casings: Casings,
): (readonly string[])[] {
  let next = 0;
  return sentences.map((forms, index) => {
    const from = bounds[index]!;
    while (next < names.length && names[next]!.last <= from) next++;
    if (!hidesNames(forms, casings)) return forms;
    const out = forms.map((form, at) => plainCased(form, at === 0, casings));
    for (let name = next; name < names.length && names[name]!.first < from + forms.length; name++) {
      const { titleFirst, last } = names[name]!;
      for (let at = Math.max(0, titleFirst - from); at < Math.min(forms.length, last - from); at++)
        out[at] = nameCased(forms[at]!, casings);
    }
    return out;
  });
}

function plainCased(form: string, isFirst: boolean, casings: Casings): string {
  if (!isInitial(form) || form === 'I') return form;
  const lower = form.toLowerCase();
  if (casings.usual(lower) === 'capital') return nameCased(form, casings);
  return isFirst ? upperFirst(lower) : lower;
}

/** A word of a name: the small words in it small, the rest with one capital unless it is an acronym. */
function nameCased(form: string, casings: Casings): string {
  if (!isInitial(form)) return form;
  const lower = form.toLowerCase();
  if (form.length < SHORT && casings.usual(lower) === 'small') return lower;
  return form !== form.toUpperCase() || form.length <= SHORT ? form : upperFirst(lower);
}

const upperFirst = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
