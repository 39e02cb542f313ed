import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../src/formats/xml.ts';

describe('XML', () => {
  it('escapes markup, quotation marks and line breaks', () => {
    expect(escapeXml('<a & "b">\n\t\r')).toBe('&lt;a &amp; &quot;b&quot;&gt;&#10;&#9;&#13;');
  });

  it('takes out what XML 1.0 forbids and nothing else', () => {
    expect(escapeXml('a\u0000b\u0007c\u001fd\ufffee\uffff')).toBe('abcde');
    expect(escapeXml('\ud83dx\ude00')).toBe('x');
    expect(escapeXml('😀 é ‮ \u007f')).toBe('😀 é ‮ \u007f');
  });

  it('leaves only characters that may stand in XML, for any string', () => {
    const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).toMatch(allowed);
        expect(escaped).not.toMatch(/[<>"\n\t\r]|&(?!(?:amp|lt|gt|quot|#9|#10|#13);)/);
      }),
    );
  });
});
