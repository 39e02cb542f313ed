import { describe, expect, it } from 'vitest';
import { exportGexf, figuresIn, filtersOf, numbersOf, visit } from './explorer.ts';

describe('the export', () => {
  it('holds what the page shows, in either version of GEXF', async () => {
    const page = await visit();
    await filtersOf(page)
      .getByRole('button', { name: /^Stated/ })
      .click({ modifiers: ['Alt'] });
    const { nodes, lines } = await numbersOf(page);
    await page.getByRole('button', { name: 'Export' }).click();
    expect(figuresIn(await page.getByRole('dialog').locator('.counts').innerText())).toEqual([nodes, lines]);
    for (const version of ['1.3', '1.2draft']) {
      const { name, text } = await exportGexf(page, version);
      expect(name).toBe('hearsay-iraq-2007-sample.gexf');
      await page.getByRole('status').getByText(`Saved as ${name}.`).waitFor();
      const found = await page.evaluate((xml) => {
        const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
        const all = (tag: string): Element[] => [...root.getElementsByTagName(tag)];
        const ids = new Set(all('node').map((node) => node.getAttribute('id')));
        const isJoined = (edge: Element): boolean =>
          ids.has(edge.getAttribute('source')) && ids.has(edge.getAttribute('target'));
        return {
          tag: root.tagName,
          version: root.getAttribute('version'),
          nodes: ids.size,
          edges: all('edge').length,
          joined: all('edge').filter(isJoined).length,
          placed: all('viz:position').length,
        };
      }, text);
      const said = version === '1.3' ? '1.3' : '1.2';
      expect(found).toEqual({
        tag: 'gexf',
        version: said,
        nodes,
        edges: lines,
        joined: lines,
        placed: nodes,
      });
    }
  });
});
