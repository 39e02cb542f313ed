import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/extract/extraction.ts';
import { fileText, readCorpus } from './corpus.ts';
import { detailsOf, placeOf, sampleAt, standsStill, visit } from './explorer.ts';
import { pointsOnMarker } from './pixels.ts';

let corpus: ReadonlyMap<string, Extraction>;

beforeAll(() => {
  corpus = readCorpus();
});

/** Article id in the address of a link or a page. */
function articleIn(address: string): string {
  return /#\/articles\/([^?]+)/.exec(address)![1]!;
}

/** Offset of an element's first letter in the article, as the page has it. */
async function offsetOf(element: Locator): Promise<number> {
  return element.evaluate((node) => {
    const paragraph = node.closest<HTMLElement>('[data-start]')!;
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEndBefore(node);
    return Number(paragraph.dataset['start']) + before.toString().length;
  });
}

/** Selects the line with the most accusations. */
async function selectAccusation(page: Page): Promise<void> {
  const details = detailsOf(page);
  await details.getByRole('button', { name: 'Who accuses whom?' }).click();
  await details.getByRole('heading', { name: 'Accusations, the most frequent first' }).waitFor();
  await details.locator('section button').filter({ hasText: 'accuses' }).first().click();
  await details.getByText('Selected line').waitFor();
}

describe('the evidence behind a line', () => {
  it('opens an article straight from its address, once it is read', async () => {
    const page = await visit({ address: sampleAt('articles/a10'), untilRead: false });
    const { title } = corpus.get('a10')!.article;
    await page.getByRole('heading', { level: 2, name: title! }).waitFor();
  });

  it('shows each sentence with its words marked, as it stands in the article', async () => {
    const page = await visit();
    await selectAccusation(page);
    await detailsOf(page).locator('blockquote').first().waitFor();
    const quotes = await detailsOf(page).locator('blockquote').all();
    for (const quote of quotes) {
      const words = await quote.locator('.words').innerText();
      const id = articleIn((await quote.getByRole('link').getAttribute('href'))!);
      const { article, claims } = corpus.get(id)!;
      expect(fileText(id)).toContain(words);
      const behind = claims.filter(({ sentence }) => article.text.slice(...sentence) === words);
      const triggers = behind.map(({ trigger }) => article.text.slice(...trigger));
      for (const marked of await quote.locator('.trigger').allInnerTexts())
        expect(
          triggers.some((trigger) => trigger.includes(marked)),
          `${marked} in ${triggers}`,
        ).toBe(true);
      expect(await quote.locator('.name, .noun').count()).toBeGreaterThanOrEqual(2);
    }
  });

  it('marks cue and claimant where someone is quoted', async () => {
    const page = await visit();
    await page.goto(`${page.url().split('#')[0]}#/graph?predicates=accuses`);
    await selectFirstWithCue(page);
    const quote = quoted(detailsOf(page)).first();
    const id = articleIn((await quote.getByRole('link').getAttribute('href'))!);
    const words = await quote.locator('.words').innerText();
    const { article, claims, entities } = corpus.get(id)!;
    const cueWords = await quote.locator('.cue').first().innerText();
    const claim = claims.find(
      ({ sentence, cue, claimants }) =>
        article.text.slice(...sentence) === words &&
        cue !== null &&
        article.text.slice(...cue).includes(cueWords) &&
        claimants.length > 0,
    )!;
    expect(claim).toBeDefined();
    const marked = await quote
      .locator('.name, .noun')
      .evaluateAll((spans) => spans.map((span) => span.getAttribute('title')));
    const claimant = entities.find(({ id: entity }) => entity === claim.claimants.at(-1))!;
    expect(marked.length).toBeGreaterThanOrEqual(2);
    expect(
      [claimant.name, ...claimant.aliases].some((name) => marked.some((title) => title?.includes(name))),
    ).toBe(true);
  });

  it('opens the article at that place with one more click', async () => {
    const page = await visit();
    await selectAccusation(page);
    const quote = detailsOf(page).locator('blockquote').first();
    const words = await quote.locator('.words').innerText();
    await quote.getByRole('link').click();
    const trigger = page.locator('a.trigger.selected').first();
    await trigger.waitFor();
    expect(
      await trigger.evaluate((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    ).toBe(true);
    const id = articleIn(page.url());
    const start = await offsetOf(trigger);
    const { article, claims } = corpus.get(id)!;
    const text = fileText(id).trimEnd();
    expect(article.text).toBe(text.trimStart());
    const claim = claims.find(
      (one) =>
        one.trigger[0] <= start && start < one.trigger[1] && article.text.slice(...one.sentence) === words,
    );
    expect(claim).toBeDefined();
    expect(article.text.slice(start, claim!.trigger[1])).toContain(await trigger.innerText());
  });

  it('opens by a click on the drawn line', async () => {
    const page = await visit();
    await standsStill(page);
    await selectAccusation(page);
    const edge = placeOf(page).get('edge')!;
    await standsStill(page);
    const points = await pointsOnMarker(page);
    expect(points.length).toBeGreaterThan(3);
    await page.keyboard.press('Escape');
    expect(placeOf(page).get('edge')).toBeNull();
    for (const { x, y } of points) {
      await page.mouse.click(x, y);
      if (placeOf(page).get('edge') === edge) break;
    }
    expect(placeOf(page).get('edge')).toBe(edge);
    await detailsOf(page).locator('blockquote').first().waitFor();
  });
});

/** Sentences with a cue under the name of whoever is quoted. */
function quoted(details: Locator): Locator {
  return details.locator('section:has(h3 button) blockquote:has(.cue)');
}

/** Selects the first accusation that has a cue and someone who makes it. */
async function selectFirstWithCue(page: Page): Promise<void> {
  const details = detailsOf(page);
  const rows = details.locator('section button').filter({ hasText: 'accuses' });
  await rows.first().waitFor();
  for (let index = 0; index < (await rows.count()); index++) {
    await rows.nth(index).click();
    await details.locator('blockquote').first().waitFor();
    if ((await quoted(details).count()) > 0) return;
    await page.keyboard.press('Escape');
    await rows.first().waitFor();
  }
  throw new Error('no accusation has a cue');
}
