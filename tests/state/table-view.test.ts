import { describe, expect, it } from 'vitest';
import { citationOf, quotationOf } from '../../src/app/state/citations.ts';
import { CLAIM_COLUMNS, CLAIM_SORT, sortAfter } from '../../src/app/state/table-view.ts';
import { CaseFile } from '../../src/casefile/casefile.ts';
import { ALLEGED, DENIED, entity, extractionOf } from './sample-case.ts';

describe('the table’s address', () => {
  it('holds order and columns, and takes nothing that is none', () => {
    expect(CLAIM_SORT.parse('certainty.last')).toEqual({ column: 'certainty', isDescending: true });
    expect(CLAIM_SORT.format({ column: 'object', isDescending: false })).toBe('object');
    expect(CLAIM_SORT.parse('__proto__')).toBeNull();
    expect(CLAIM_COLUMNS.parse('object.nothing.subject')).toEqual(['subject', 'object']);
    expect(CLAIM_COLUMNS.parse('nothing')).toBeNull();
  });

  it('turns the order round at the second click and begins figures with the greatest', () => {
    const sort = sortAfter({ column: 'said', isDescending: false }, 'answers', true);
    expect(sort).toEqual({ column: 'answers', isDescending: true });
    expect(sortAfter(sort, 'answers', true).isDescending).toBe(false);
  });
});

describe('a quotation', () => {
  it('carries title, origin, date and sentence', () => {
    const file = new CaseFile();
    file.add(ALLEGED);
    const resolved = file.resolved();
    expect(quotationOf(resolved, resolved.claims[0]!, 1)).toBe(
      '“Bergner alleged that the Quds Force had armed the Mahdi Army.” (“Title of x1”, Origin x1, Monday 2 July 2007, sentence 1)',
    );
  });

  it('turns marks within it into single ones, and says what is unknown', () => {
    const file = new CaseFile();
    file.add(
      extractionOf(
        'q',
        'He said “no” and "never".',
        [entity('e1', 'person', 'He'), entity('e2', 'group', 'no')],
        [{}],
      ),
    );
    const resolved = file.resolved();
    expect(quotationOf(resolved, resolved.claims[0]!, null)).toMatch(/^“He said ‘no’ and ‘never’.” \(/);
    const bare = { ...DENIED.article, title: null, origin: null, date: null, url: 'https://example.org/x' };
    expect(citationOf(bare, null)).toBe(
      '“Untitled text”, Origin unknown, date unknown, https://example.org/x',
    );
  });
});
