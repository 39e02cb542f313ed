/** The first page: three doors to a case, each by mouse, one by keyboard alone, and the way back. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Extraction } from '../../src/extract/extraction.ts';
import { writeExtractionLine } from '../../src/formats/extraction-lines.ts';
import { faults, isTooWide } from './axe.ts';
import { readCorpus } from './corpus.ts';
import { allRead, detailsOf, graphOf, holds, numbersOf, standsStill, visit, type Visit } from './explorer.ts';

const TEXT = `Guild turns on governor

The Copper Guild accused Governor Ilan Marsh of arming smugglers. Governor Ilan Marsh denied it.`;

let records: readonly Extraction[];

beforeAll(() => {
  records = [...readCorpus().values()].slice(0, 3);
});

/** The page as it opens without a case. */
async function arrive(options: Visit = {}): Promise<Page> {
  const page = await visit({ address: inject('pageAddress'), untilRead: false, ...options });
  await page.getByRole('heading', { name: 'Look at a sample' }).waitFor();
  return page;
}

/** A file that a picker or a drop hands over. */
function file(name: string, text: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

/** Clicks a button that asks for files and hands them over. */
async function choose(page: Page, button: string, files: readonly ReturnType<typeof file>[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles([...files]);
}

/** Drops files on the page. */
async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, text } of list) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer });
  await page.getByText('Drop to open these files').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

/** Pastes as Ctrl-V does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }, text);
}

describe('the first page', () => {
  it('says the idea in one sentence and what the sample holds, and draws no empty frame', async () => {
    const page = await arrive({
      before: async (tab) =>
        void (await tab.addInitScript(() => {
          const seen: string[] = [];
          Object.assign(globalThis, { seen });
          new MutationObserver(() => {
            if (document.querySelector('[role=application], nav, aside') !== null) seen.push('frame');
          }).observe(document, { subtree: true, childList: true });
        })),
    });
    expect(await page.title()).toBe('Hearsay');
    const words = await page.locator('main').innerText();
    expect(words).toContain('Every line remembers who said it.');
    expect(words).toMatch(/28 articles\s+12 Jan to 17 Dec 2007/);
    expect(await page.locator('main .trigger.selected').innerText()).toBe('armed');
    expect(await page.getByRole('region').getByRole('button').count()).toBeGreaterThanOrEqual(4);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  it('opens the sample, which offers its question and a look around; back leads to the doors', async () => {
    const page = await arrive();
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await allRead(page);
    const details = detailsOf(page);
    await holds(page, 28);
    expect(new URL(page.url()).hash).toMatch(/^#\/graph\?.*case=sample/);
    expect(await page.title()).toBe('Iraq 2007, sample: Hearsay');
    await details.getByRole('button', { name: 'Show me around' }).waitFor();
    await details.getByRole('button', { name: 'Who accuses whom?' }).click();
    await details.getByRole('heading', { name: 'Accusations, the most frequent first' }).waitFor();
    await standsStill(page);
    const numbers = await numbersOf(page);

    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: 'Look at a sample' }).waitFor();
    expect(await page.getByText('“Iraq 2007, sample” is still open.').count()).toBe(1);
    await page.goForward();
    await page.goForward();
    await details.getByRole('heading', { name: 'Accusations, the most frequent first' }).waitFor();
    await standsStill(page);
    await expect.poll(() => numbersOf(page), { timeout: 20_000 }).toEqual(numbers);

    await page.reload();
    await allRead(page);
    await holds(page, 28);
    await page.getByRole('link', { name: /Start or open another case/ }).click();
    await page.getByRole('link', { name: 'Go on with it' }).click();
    await details.getByRole('heading', { name: 'Accusations, the most frequent first' }).waitFor();
  });

  it('takes a pasted text and reads it as a case of one’s own', async () => {
    const page = await arrive();
    await paste(page, TEXT);
    const dialog = page.getByRole('dialog', { name: 'Bring your own texts' });
    await dialog.waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Guild turns on governor');
    await dialog.getByRole('textbox', { name: 'Origin' }).fill('The Harbour Gazette');
    await dialog.getByRole('textbox', { name: 'Name of the case' }).fill('Smugglers');
    await dialog.getByRole('button', { name: 'Read it' }).click();
    await holds(page, 1);
    await allRead(page);
    expect(await page.title()).toBe('Smugglers: Hearsay');
    expect((await numbersOf(page)).extracted).toBeGreaterThan(0);
    expect(new URL(page.url()).hash).not.toContain('case=');

    await page.getByRole('link', { name: /Start or open another case/ }).click();
    await page.getByText('the text you added would be lost').waitFor();
    await page.goBack();
    await holds(page, 1);
  });

  it('takes texts that are dropped, and names the file it cannot read', async () => {
    const page = await arrive();
    await drop(page, [
      { name: 'guild.txt', text: TEXT },
      { name: 'scan.pdf', text: '%PDF' },
    ]);
    const dialog = page.getByRole('dialog', { name: 'Bring your own texts' });
    await dialog.getByRole('alert').getByText('scan.pdf').waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('guild');
    await dialog.getByRole('button', { name: 'Read it' }).click();
    await holds(page, 1);
    await allRead(page);
    await page.getByRole('combobox').fill('Copper Guild');
    await page.getByRole('option', { name: 'Copper Guild' }).first().waitFor();
  });

  it('takes texts that are chosen', async () => {
    const page = await arrive();
    await choose(page, 'Choose files', [file('guild.md', TEXT), file('other.md', `${TEXT} Twice.`)]);
    await page.getByRole('button', { name: 'Read 2 texts' }).click();
    await holds(page, 2);
    await allRead(page);
  });

  it('opens extractions, names each broken line and keeps the rest', async () => {
    const page = await arrive();
    const [first, second, third] = records.map((record) => writeExtractionLine(record));
    const damaged = third!.replace('"predicate":"', '"predicate":"un');
    await choose(page, 'Open files', [
      file('wire.jsonl', [first, '{"article": {"id": "cut o', second, damaged, first].join('\n')),
    ]);
    await holds(page, 2);
    expect(await page.title()).toBe('wire: Hearsay');
    const card = page.getByRole('region', { name: '3 places could not be read' });
    const told = await card.innerText();
    expect(told).toMatch(/wire\.jsonl, line 2: this is not JSON/);
    expect(told).toMatch(/wire\.jsonl, line 4: claims\[0\]/);
    expect(told).toMatch(/wire\.jsonl, line 5: the id “.*” already stands in line 1/);
    const claims = records[0]!.claims.length + records[1]!.claims.length;
    expect((await numbersOf(page)).extracted).toBe(claims);
    await card.getByRole('button', { name: 'Close' }).click();
    await page.goBack();
    await page.getByRole('heading', { name: 'Open extractions' }).waitFor();
  });

  it('opens extractions that are dropped, and stays where nothing can be opened', async () => {
    const page = await arrive();
    await choose(page, 'Open files', [file('wire.jsonl', '{"id": "cut o\n[]')]);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/2 places[\s\S]*wire\.jsonl, line 1[\s\S]*wire\.jsonl, line 2/);
    await drop(page, [
      { name: 'read.jsonl', text: records.map((one) => writeExtractionLine(one)).join('\n') },
    ]);
    await holds(page, 3);
    expect(await page.title()).toBe('read: Hearsay');
    await graphOf(page).waitFor();
  });

  it('is opened by keyboard alone', async () => {
    const page = await arrive();
    const focused = (): Promise<string> =>
      page.evaluate(() => (document.activeElement as HTMLElement).innerText);
    for (let presses = 0; presses < 8 && !(await focused()).startsWith('Open the sample'); presses++)
      await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth)).toBe('2px');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Paste a text/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('The Tin League attacked the Copper Guild in Basra.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.waitFor();
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await holds(page, 1);
    await allRead(page);
    await page.keyboard.press('Shift+B');
    await page.getByRole('heading', { name: 'Look at a sample' }).waitFor();
    await page.keyboard.press('1');
    await holds(page, 28);
    await allRead(page);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no fault that axe knows and fits every width, ${colorScheme}`, async () => {
      const found: string[] = [];
      for (const width of [1440, 1024, 390]) {
        const page = await arrive({ viewport: { width, height: 844 }, colorScheme, reducedMotion: 'reduce' });
        found.push(...(await faults(page)));
        if (await isTooWide(page)) found.push(`too wide at ${width}`);
        await page.getByRole('button', { name: /^Paste a text/ }).click();
        await page.getByRole('dialog').waitFor();
        found.push(...(await faults(page)));
      }
      expect(found).toEqual([]);
    });
  }
});
