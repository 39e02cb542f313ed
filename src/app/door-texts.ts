/**
 * What the first page says: the idea, and three doors to a case.
 */
import { counted, figure, listed } from './wording.ts';

export const DOOR_TEXTS = {
  idea: 'Every line remembers who said it.',
  ideaBody: 'Hearsay reads articles and draws what they claim, and who claims it.',
  promise: 'Works offline. Nothing you open leaves this machine.',
  keys: 'Keys',
  legend: 'How lines and shapes are drawn',
  contested: 'contested',
  figure: {
    accuses: 'accuses, implied',
    alleged: (claimant: string) => `helps, alleged by the ${claimant}`,
    denied: (denier: string) => `denied by ${denier}`,
  },
  isOpen: (name: string) => `“${name}” is still open.`,
  unsaved: (count: number) =>
    `Another case takes its place, and the ${count === 1 ? 'text' : `${figure(count)} texts`} you added would be lost.`,
  goOn: 'Go on with it',
  sample: {
    title: 'Look at a sample',
    body: 'News of Iraq in 2007, written for Hearsay. A first question to put to it: who accuses whom?',
    open: 'Open the sample',
    articles: (count: number) => counted(count, 'article'),
  },
  own: {
    title: 'Bring your own texts',
    body: 'Plain text, Markdown, or JSON Lines with one article a line. They are read in this page.',
    paste: 'Paste a text or drop files here',
    pasteHere: 'Paste a text',
    choose: 'Choose files',
  },
  records: {
    title: 'Open extractions',
    body: 'What the command line has read, one record a line. Drop the files anywhere, too.',
    command: 'npx hearsay extract articles/ -o read.jsonl',
    open: 'Open files',
  },
  drop: 'Drop to open these files',
  opening: (names: readonly string[]) =>
    `Opening ${names.length > 2 ? counted(names.length, 'file') : listed(names)}`,
  failed: (count: number) => `Nothing could be opened: ${counted(count, 'place')} could not be read`,
} as const;
