/** Which tokens stand between quotation marks. A quotation that nobody closes ends with its paragraph. O(n). */
import type { TextAnalysis } from '../nlp/analyse.ts';
import { wordAt } from '../text/token-words.ts';

/** 1 for every token inside double quotation marks, straight or curly. */
export function quotedTokens({ tokens, sentences }: TextAnalysis): Uint8Array {
  const quoted = new Uint8Array(tokens.starts.length);
  let isOpen = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) isOpen = false;
    paragraph = sentence.paragraph;
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = wordAt(tokens, at);
      if (/^[“«]$/.test(word)) isOpen = true;
      else if (/^[”»]$/.test(word)) isOpen = false;
      else if (word === '"') isOpen = !isOpen;
      else if (isOpen) quoted[at] = 1;
    }
  }
  return quoted;
}
