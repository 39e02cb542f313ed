import { describe, expect, it } from 'vitest';
import { DraftsState } from '../../src/app/state/drafts.svelte.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const make = (): DraftsState =>
  new DraftsState((raw) => new TextDecoder('utf-8', { fatal: true }).decode(raw));

describe('texts to be added', () => {
  it('names a text that is here already instead of taking it twice', () => {
    const drafts = new DraftsState(
      (raw) => new TextDecoder().decode(raw),
      (text) => text === 'In the case.',
    );
    drafts.takePasted('Iran attacked Israel.');
    drafts.takePasted('Iran attacked Israel.');
    drafts.takePasted('In the case.');
    expect(drafts.items).toHaveLength(1);
    expect(drafts.errors.map(({ message }) => message)).toEqual(
      Array(2).fill('Pasted text: the same text is here already'),
    );
  });

  it('take title, origin and date from front matter', () => {
    const drafts = make();
    drafts.takeFiles([
      { name: 'a.md', bytes: bytes('---\ntitle: T\norigin: O\ndate: 2007-08-29\n---\nBody.') },
    ]);
    expect(drafts.items[0]).toMatchObject({ title: 'T', origin: 'O', date: '2007-08-29', text: 'Body.' });
  });

  it('name each file that cannot be read and keep the others', () => {
    const drafts = make();
    drafts.takeFiles([
      { name: 'empty.txt', bytes: bytes('') },
      { name: 'bad.txt', bytes: Uint8Array.of(0x61, 0xff) },
      { name: 'scan.pdf', bytes: bytes('%PDF-1.7') },
      { name: 'good.txt', bytes: bytes('Good.') },
      { name: 'lines.jsonl', bytes: bytes('{"text":"One"}\n{"text":"Two"}\nnot json\n') },
    ]);
    expect(drafts.items.map(({ text }) => text)).toEqual(['Good.', 'One', 'Two']);
    expect(drafts.errors.map(({ file, place }) => [file, place])).toEqual([
      ['empty.txt', null],
      ['bad.txt', 'byte 1'],
      ['scan.pdf', null],
      ['lines.jsonl', 'line 3'],
    ]);
    expect(drafts.fileCount).toBe(5);
  });

  it('offer the first line of a pasted text as its title and leave the text as it is', () => {
    const drafts = make();
    drafts.takePasted('Minister rejects charge\n\nThe minister said no.');
    expect(drafts.items[0]).toMatchObject({
      title: 'Minister rejects charge',
      text: 'Minister rejects charge\n\nThe minister said no.',
    });
  });

  it('hand over what was filled in, unknown where it was not', () => {
    const drafts = make();
    drafts.takePasted('Just a text.');
    drafts.change(drafts.items[0]!.key, { title: ' ', origin: ' Gulf Wire ', date: '' });
    expect(drafts.handOver()).toEqual([
      { id: null, title: null, origin: 'Gulf Wire', date: null, url: null, text: 'Just a text.' },
    ]);
    expect(drafts.items).toEqual([]);
  });
});
