import { describe, expect, it } from 'vitest';
import { detailsOf, holds, visit } from './explorer.ts';

const GOOD = 'On Tuesday the Copper Guild accused Governor Ilan Marsh of arming smugglers.\n';
/** "Umm Qasr, café" in Latin-1, which UTF-8 cannot hold. */
const BROKEN = Buffer.from('Umm Qasr, caf\xe9 by the quay.\n', 'latin1');

describe('files of one’s own', () => {
  it('are read where they can be and named where they cannot, when chosen', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Add text' }).click();
    await page.locator('input[type=file]').setInputFiles([
      { name: 'guild.txt', mimeType: 'text/plain', buffer: Buffer.from(GOOD) },
      { name: 'quay.txt', mimeType: 'text/plain', buffer: BROKEN },
    ]);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/1 of 2 files could not be read/);
    expect(await alert.innerText()).toMatch(/quay\.txt, byte 13: the text is not valid UTF-8/);
    await page.getByRole('button', { name: 'Add to the case' }).click();
    await holds(page, 29);
    await page.getByRole('combobox').fill('Copper Guild');
    await page.getByRole('option', { name: /^Copper Guild/ }).click();
    await detailsOf(page)
      .getByRole('button', { name: /accuses/ })
      .first()
      .waitFor();
  });

  it('are taken when dropped anywhere on the page', async () => {
    const page = await visit();
    const files = await page.evaluateHandle(
      ({ good, broken }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([good], 'guild.md'));
        transfer.items.add(new File([new Uint8Array(broken)], 'quay.txt'));
        transfer.items.add(new File(['%PDF'], 'report.pdf'));
        return transfer;
      },
      { good: GOOD, broken: [...BROKEN] },
    );
    await page.dispatchEvent('main', 'dragenter', { dataTransfer: files });
    await page.getByText('Drop to add these files').waitFor();
    await page.dispatchEvent('main', 'drop', { dataTransfer: files });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/2 of 3 files[\s\S]*quay\.txt, byte 13[\s\S]*report\.pdf: only/);
    await page.getByRole('textbox', { name: 'Title' }).waitFor();
    expect(await page.getByRole('button', { name: 'Add to the case' }).isEnabled()).toBe(true);
  });
});
