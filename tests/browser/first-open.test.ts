import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus.ts';
import { detailsOf, figuresIn, graphOf, holds, numbersOf, sampleAt, standsStill, visit } from './explorer.ts';
import { pixelsByColour } from './pixels.ts';

interface Progress {
  readonly seen: { readonly share: number; readonly title: string }[];
}

/** Keeps what the bar of progress shows from the first moment on. */
async function noteProgress(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: { share: number; title: string }[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector('[role=progressbar]');
      if (bar !== null) seen.push({ share: Number(bar.ariaValueNow), title: bar.ariaLabel ?? '' });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

describe('opening the page for the first time', () => {
  it('reads the bundled articles in sight and draws what they claim', async () => {
    const page = await visit({ address: sampleAt('graph'), before: noteProgress });
    const seen = await page.evaluate(() => (globalThis as unknown as Progress).seen);
    const ofModels = (title: string): boolean => title.startsWith('Fetching the language models');
    const reading = seen.filter(({ title }) => !ofModels(title));
    expect(reading.every(({ title }) => /^Reading \d+ of 28 articles$/.test(title))).toBe(true);
    expect(new Set(reading.map(({ share }) => share)).size).toBeGreaterThan(3);
    for (const part of [reading, seen.filter(({ title }) => ofModels(title))]) {
      const shares = part.map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((one, other) => one - other));
    }
    const picture = await standsStill(page);

    const corpus = [...readCorpus().values()];
    const numbers = await numbersOf(page);
    expect(numbers.extracted).toBe(corpus.reduce((sum, { claims }) => sum + claims.length, 0));
    expect(numbers.shown).toBeLessThanOrEqual(numbers.extracted);
    expect(numbers.nodes).toBeGreaterThan(60);
    expect(numbers.lines).toBeGreaterThan(100);
    const [claims, all, entities, told, articles] = figuresIn(
      await detailsOf(page)
        .getByText(/claims shown, .* articles/)
        .innerText(),
    );
    expect([claims, entities, articles]).toEqual([numbers.shown, numbers.nodes, corpus.length]);
    expect(all).toBeGreaterThan(claims!);
    expect(told).toBeLessThanOrEqual(corpus.length);

    const colours = ['--person', '--group', '--place', '--force', '--dispute', '--backing', '--ties'];
    for (const [index, count] of (await pixelsByColour(page, picture, colours)).entries())
      expect(count, colours[index]!).toBeGreaterThan(30);
    expect(await detailsOf(page).innerText()).toContain('This sample was written for Hearsay');
    expect(await page.title()).toBe('Iraq 2007, sample: Hearsay');
  });

  it('can be used before all is read and stopped half-way', async () => {
    const page = await visit({ address: sampleAt('graph'), untilRead: false });
    // In the page itself, since all may be read before a click from outside arrives.
    await page.waitForFunction(() => {
      const bar = document.querySelector('[role=progressbar][aria-label^=Reading]');
      if (!(Number(bar?.ariaValueNow) >= 5)) return false;
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ innerText }) => innerText === 'Stop here')!.click();
      return true;
    });
    await page.getByRole('heading', { name: /^Stopped after \d+ of 28 articles$/ }).waitFor();
    await graphOf(page).waitFor();
    expect((await numbersOf(page)).nodes).toBeGreaterThan(2);
    await page.getByRole('button', { name: /^Read the other/ }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await holds(page, 28);
  });

  it('lets nothing out', async () => {
    const page = await visit({ expectsErrors: true });
    const refused = await page.evaluate(async () => {
      const reasons: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        reasons.push(effectiveDirective),
      );
      await fetch('https://example.org/').catch(() => reasons.push('fetch failed'));
      const script = document.createElement('script');
      script.textContent = 'globalThis.broken = true';
      document.head.append(script);
      setTimeout('globalThis.broken = true');
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { reasons, broken: 'broken' in globalThis };
    });
    expect(new Set(refused.reasons)).toEqual(
      new Set(['connect-src', 'fetch failed', 'script-src-elem', 'script-src']),
    );
    expect(refused.broken).toBe(false);
  });
});
