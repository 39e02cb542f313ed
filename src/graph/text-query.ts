/**
 * Words searched for → the claims they are found with. A claim has to answer every term: a bare word in the
 * names of its ends or holders, its verb, its sentence or its article; `from:` in its holders, `about:` in its
 * ends, `says:` in its sentence, `in:` in its article's title or outlet. Quotes keep words together, a minus
 * turns a term round. A word fits the beginning of another, or one a slip or two away if it is long. The index
 * is O(letters) to make; a query costs O(names + distinct words of sentences + claims).
 */
import { foldText, isWithinEdits } from '../base/fold-text.ts';
import type { ResolvedCase } from '../casefile/case-entities.ts';
import type { ClaimColumns, FacetColumn } from './columns.ts';

/** The fields that a term can be bound to. */
export const QUERY_FIELDS = ['from', 'about', 'says', 'in'] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** One thing to be found. */
export interface QueryTerm {
  /** Null looks everywhere. */
  readonly field: QueryField | null;
  /** Folded words, to be found side by side. */
  readonly words: readonly string[];
  /** As it stands, without a slip or an unfinished word. */
  readonly isExact: boolean;
  readonly isNegated: boolean;
}

const TERM = /(-)?(?:(from|about|says|in):)?(?:"([^"]*)"?|“([^”]*)”?|(\S+))/giu;

/** The terms of a query, in their order; those without a letter or digit are left out. */
export function parseQuery(query: string): QueryTerm[] {
  return [...query.matchAll(TERM)].flatMap(([, minus, field, straight, curly, bare]) => {
    const quoted = straight ?? curly;
    const words = foldText(quoted ?? bare ?? '')
      .split(' ')
      .filter(Boolean);
    if (words.length === 0) return [];
    return {
      field: (field?.toLowerCase() as QueryField | undefined) ?? null,
      words,
      isExact: quoted !== undefined,
      isNegated: minus !== undefined,
    };
  });
}

/** Slips allowed in a word of this many letters. */
function slipsIn(length: number): number {
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/** Whether a word of a text is what was searched for. */
function fits(word: string, wanted: string): boolean {
  return word.startsWith(wanted) || isWithinEdits(word, wanted, slipsIn(wanted.length));
}

/** Texts that can be searched for terms. */
class TextIndex {
  readonly #texts: readonly string[];
  /** Indices of the texts that hold a word. */
  readonly #places = new Map<string, number[]>();

  constructor(texts: readonly string[]) {
    this.#texts = texts.map((text) => ` ${foldText(text)} `);
    this.#texts.forEach((text, index) => {
      for (const word of new Set(text.trim().split(' '))) {
        const places = this.#places.get(word);
        if (places) places.push(index);
        else this.#places.set(word, [index]);
      }
    });
  }

  /** Words that are taken for one that was searched for though they do not begin with it. */
  alike(wanted: string): string[] {
    return [...this.#places.keys()].filter((word) => !word.startsWith(wanted) && fits(word, wanted));
  }

  /** 1 for each text that answers a term. */
  find({ words, isExact }: QueryTerm): Uint8Array {
    const found = new Uint8Array(this.#texts.length);
    if (isExact) {
      const phrase = ` ${words.join(' ')} `;
      this.#texts.forEach((text, index) => (found[index] = Number(text.includes(phrase))));
      return found;
    }
    found.fill(1);
    for (const wanted of words) {
      const has = new Uint8Array(found.length);
      for (const [word, places] of this.#places)
        if (fits(word, wanted)) for (const index of places) has[index] = 1;
      for (let index = 0; index < found.length; index++) found[index]! &= has[index]!;
    }
    return found;
  }
}

/** Search over the claims of one state of the case. */
export class TextMatcher {
  readonly #columns: ClaimColumns;
  readonly #names: TextIndex;
  readonly #holders: TextIndex;
  readonly #verbs: TextIndex;
  readonly #sources: TextIndex;
  readonly #sentences: TextIndex;
  readonly #sentenceOf: Uint32Array;
  #last: { readonly query: string; readonly found: Uint8Array } | null = null;

  constructor({ entities, extractions, claims }: ResolvedCase, columns: ClaimColumns) {
    this.#columns = columns;
    const namesOf = (id: string): string => {
      const entity = entities.get(id);
      return entity === undefined ? '' : [entity.name, ...entity.aliases].join(' / ');
    };
    const { claimants, predicates, articles } = columns.facets;
    this.#names = new TextIndex(columns.entities.map(namesOf));
    this.#holders = new TextIndex(claimants.values.map(namesOf));
    this.#verbs = new TextIndex(predicates.values.map((predicate) => predicate.replaceAll('_', ' ')));
    this.#sources = new TextIndex(
      articles.values.map((id) => {
        const { title, origin } = extractions.get(id)!.article;
        return `${title ?? ''} / ${origin ?? ''}`;
      }),
    );
    const texts: string[] = [];
    const known = new Map<string, number>();
    this.#sentenceOf = Uint32Array.from(claims, ({ article, claim: { sentence } }) => {
      const key = `${sentence[0]} ${article}`;
      let index = known.get(key);
      if (index === undefined) {
        known.set(key, (index = texts.length));
        texts.push(extractions.get(article)!.article.text.slice(...sentence));
      }
      return index;
    });
    this.#sentences = new TextIndex(texts);
  }

  /** 1 for each claim that answers every term of the query, by index. */
  find(query: string): Uint8Array {
    if (this.#last?.query === query) return this.#last.found;
    const found = new Uint8Array(this.#columns.claims.length).fill(1);
    for (const term of parseQuery(query)) {
      const answers = this.#answers(term);
      for (let claim = 0; claim < found.length; claim++)
        if ((answers[claim] === 1) === term.isNegated) found[claim] = 0;
    }
    this.#last = { query, found };
    return found;
  }

  /** Words that the query finds as well because they are spelled much alike, folded, in the order of letters. */
  alike(query: string): string[] {
    const found = new Set<string>();
    for (const { field, words, isExact } of parseQuery(query)) {
      if (isExact) continue;
      for (const index of this.#indicesOf(field))
        for (const wanted of words) for (const word of index.alike(wanted)) found.add(word);
    }
    return [...found].sort();
  }

  #indicesOf(field: QueryField | null): readonly TextIndex[] {
    const byField = {
      about: [this.#names],
      from: [this.#holders],
      in: [this.#sources],
      says: [this.#sentences],
    } satisfies Record<QueryField, readonly TextIndex[]>;
    return field === null ? [...Object.values(byField).flat(), this.#verbs] : byField[field];
  }

  #answers(term: QueryTerm): Uint8Array {
    const { subjects, objects, facets, claims } = this.#columns;
    const answers = new Uint8Array(claims.length);
    const isIn = (field: QueryField): boolean => term.field === null || term.field === field;
    if (isIn('about')) {
      const found = this.#names.find(term);
      mark(answers, (claim) => found[subjects[claim]!]! | found[objects[claim]!]!);
    }
    if (isIn('from')) markSome(answers, facets.claimants, this.#holders.find(term));
    if (isIn('in')) markSome(answers, facets.articles, this.#sources.find(term));
    if (isIn('says')) {
      const found = this.#sentences.find(term);
      mark(answers, (claim) => found[this.#sentenceOf[claim]!]!);
    }
    if (term.field === null) markSome(answers, facets.predicates, this.#verbs.find(term));
    return answers;
  }
}

function mark(answers: Uint8Array, isFound: (claim: number) => number): void {
  for (let claim = 0; claim < answers.length; claim++) answers[claim]! |= isFound(claim);
}

/** Marks the claims of which some value of a facet is found. */
function markSome(answers: Uint8Array, { codes, starts }: FacetColumn, found: Uint8Array): void {
  for (let claim = 0; claim < answers.length; claim++) {
    const end = starts === null ? claim + 1 : starts[claim + 1]!;
    for (let at = starts === null ? claim : starts[claim]!; at < end; at++)
      answers[claim]! |= found[codes[at]!]!;
  }
}

const MATCHERS = new WeakMap<ClaimColumns, TextMatcher>();

/** The search over a case; made when it is first asked for. */
export function textMatcherOf(resolved: ResolvedCase, columns: ClaimColumns): TextMatcher {
  let matcher = MATCHERS.get(columns);
  if (matcher === undefined) MATCHERS.set(columns, (matcher = new TextMatcher(resolved, columns)));
  return matcher;
}
