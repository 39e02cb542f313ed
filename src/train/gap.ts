/** The tab-separated items of GAP (Webster et al. 2018, "Mind the GAP") → pronouns with two names. */
import type { Span } from '../base/span.ts';
import { inBasicPlane } from './score-names.ts';

/** One text with a pronoun and two names, either of which, or neither, it refers to. */
export interface GapItem {
  readonly id: string;
  readonly text: string;
  /** First code unit of the pronoun. */
  readonly pronoun: number;
  readonly names: readonly { readonly span: Span; readonly isRight: boolean }[];
}

/** Reads a file's content; throws `RangeError` where it lacks the columns of GAP. */
export function readGap(content: string): GapItem[] {
  const [head = '', ...lines] = content.split(/\r?\n/);
  const columns = head.split('\t');
  const at = (name: string): number => {
    const index = columns.indexOf(name);
    if (index < 0) throw new RangeError(`has no column "${name}"`);
    return index;
  };
  const [id, text, pronoun] = [at('ID'), at('Text'), at('Pronoun-offset')];
  const names = ['A', 'B'].map((name) => [at(name), at(`${name}-offset`), at(`${name}-coref`)] as const);
  return lines
    .filter((line) => line !== '')
    .map((line): GapItem => {
      const fields = line.split('\t');
      return {
        id: fields[id]!,
        text: inBasicPlane(fields[text]!),
        pronoun: Number(fields[pronoun]),
        names: names.map(([name, offset, right]) => {
          const start = Number(fields[offset]);
          return { span: [start, start + fields[name]!.length], isRight: fields[right] === 'TRUE' };
        }),
      };
    });
}
