import { describe, expect, it } from 'vitest';
import { longArticle } from './long-article.ts';
import { allRead, holds, numbersOf, visit } from './explorer.ts';

describe('a long article', () => {
  it('shows how far it is, leaves the page at hand, and can be stopped', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Clear all' }).click();
    const before = await numbersOf(page);
    await page.getByRole('button', { name: 'Add text' }).click();
    const buffer = Buffer.from(longArticle(2_000_000));
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'long.txt', mimeType: 'text/plain', buffer }]);
    await page.getByRole('button', { name: 'Add to the case' }).click();
    const bar = page.getByRole('progressbar', { name: 'Reading 1 of 1 article' });
    await bar.waitFor();
    await page.waitForFunction(() => Number(document.querySelector('[role=progressbar]')?.ariaValueNow) >= 2);
    expect(Number(await bar.getAttribute('aria-valuenow'))).toBeLessThan(100);

    const answered = await page.evaluate(async () => {
      const clicked = performance.now();
      [...document.querySelectorAll('button')]
        .find(({ innerText }) => innerText === 'Who accuses whom?')!
        .click();
      while (document.querySelector('.chip') === null) await new Promise(requestAnimationFrame);
      return performance.now() - clicked;
    });
    expect(answered).toBeLessThan(1000);

    const stopped = performance.now();
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.getByRole('heading', { name: 'Stopped before the end' }).waitFor();
    expect(performance.now() - stopped).toBeLessThan(3000);
    await page.getByRole('button', { name: 'Leave it so' }).click();
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(await numbersOf(page)).toEqual(before);
  });

  it('is read whole, and opens with its claims, if it is left to', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Add text' }).click();
    const buffer = Buffer.from(longArticle(150_000));
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'long.txt', mimeType: 'text/plain', buffer }]);
    await page.getByRole('textbox', { name: 'Title' }).fill('The long one');
    await page.getByRole('button', { name: 'Add to the case' }).click();
    await holds(page, 29);
    await allRead(page);
    await page.getByRole('link', { name: 'Articles' }).click();
    await page.getByRole('link', { name: /The long one/ }).click();
    await page.getByRole('button', { name: 'Previous claim' }).click();
    const trigger = page.locator('a.trigger.selected');
    await trigger.waitFor();
    expect(await trigger.evaluate((node) => node.getBoundingClientRect().top)).toBeGreaterThan(0);
  });
});
