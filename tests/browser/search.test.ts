import { describe, expect, it } from 'vitest';
import { detailsOf, placeOf, visit } from './explorer.ts';

describe('the search', () => {
  it('finds an entity by another of its names and lists what is claimed', async () => {
    const page = await visit();
    await page.getByRole('combobox', { name: 'Find a name, an article or a command' }).fill('krg');
    const hit = page.getByRole('option').first();
    await hit.waitFor();
    expect(await hit.innerText()).toMatch(/Kurdistan Regional Government[\s\S]*also called KRG/);
    await hit.click();
    const details = detailsOf(page);
    await details.getByRole('heading', { name: 'Kurdistan Regional Government' }).first().waitFor();
    expect(await details.getByText('Also called').locator('..').innerText()).toContain('KRG');
    expect(placeOf(page).get('node')).not.toBeNull();
    const lists = details.getByRole('heading', {
      name: /Kurdistan Regional Government (to others|makes)|Others to/,
    });
    expect(await lists.count()).toBeGreaterThan(0);
    await details.locator('section button').first().click();
    await details.locator('blockquote').first().waitFor();
  });

  it('says so when no name fits', async () => {
    const page = await visit();
    await page.getByRole('combobox').fill('xyzzy');
    await page.getByText('No name, article or command fits “xyzzy”.').waitFor();
  });
});
