/**
 * Text → what may stand in XML 1.0: markup escaped, line breaks kept in attributes, control characters
 * and lone surrogates (which make a file unreadable to strict parsers) taken out. O(n).
 */

// Everything outside the Char production of XML 1.0, fifth edition, section 2.2.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** The value of an attribute, without the quotation marks around it. */
export function escapeXml(value: string): string {
  return value.replace(FORBIDDEN, '').replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character]!);
}
