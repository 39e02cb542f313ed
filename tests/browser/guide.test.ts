import { describe, expect, it } from 'vitest';
import { faults } from './axe.ts';
import { entityRecords } from './entity-records.ts';
import { detailsOf, visit } from './explorer.ts';
import { caseServed } from './open-case.ts';

const served = caseServed(entityRecords);

describe('the guided look', () => {
  it('leads by keyboard from the graph to a question, a line, its sentence and a page', async () => {
    const page = await visit({ address: served.address, reducedMotion: 'reduce' });
    await detailsOf(page).getByRole('button', { name: 'Show me around' }).click();
    const guide = page.getByRole('region', { name: 'Guided look' });
    await guide.getByText('Step 1 of 5').waitFor();
    expect(await faults(page)).toEqual([]);
    await guide.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await detailsOf(page).getByRole('heading', { name: 'Who accuses whom?' }).waitFor();
    await page.keyboard.press('Enter');
    await detailsOf(page).locator('blockquote').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('a.trigger.selected').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: /^Page of/ }).waitFor();
    await guide.getByText('Step 5 of 5').waitFor();
    await page.keyboard.press('Escape');
    await guide.waitFor({ state: 'detached' });
  });
});
