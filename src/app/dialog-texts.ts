/**
 * What the two dialogs say: the one that adds texts and the one that exports the graph.
 */
import { capital, counted, figure } from './wording.ts';

/** Adding texts. */
export const ADD_TEXTS = {
  title: 'Add text',
  intro: 'Texts are read in this page. Nothing leaves the machine.',
  paste: 'Paste a text',
  pasteHint: 'An article, a statement, a report',
  take: 'Give title and date',
  takeHint: (submit: string) =>
    `“${submit}” reads the text as it is. Title, publisher and date can be given first: they tell who published it, and when it was said.`,
  another: 'Paste another text',
  rest: (count: number) =>
    `${capital(counted(count, 'more text waits', 'more texts wait'))} without a form here.`,
  beginTitle: 'Bring your own texts',
  begin: (count: number) => (count < 2 ? 'Read it' : `Read ${figure(count)} texts`),
  choose: 'Choose files',
  drop: 'or drop files here: .txt, .md, or .jsonl with one article a line',
  titleField: 'Title',
  origin: 'Origin',
  originHint: 'who published it',
  date: 'Date',
  dateHint: 'may stay unknown',
  characters: (count: number) => counted(count, 'character'),
  remove: 'Leave out',
  submit: (count: number) => (count < 2 ? 'Add to the case' : `Add ${figure(count)} texts to the case`),
  cancel: 'Cancel',
  ownCase: (name: string) => `Start a case of my own and leave “${name}”`,
  caseName: 'Name of the case',
  listed: 'Added texts',
  errors: (count: number, total: number) =>
    `${figure(count)} of ${counted(total, 'file')} could not be read in full`,
  goOn: (count: number) =>
    count === 0 ? 'Nothing else is lost.' : `${capital(counted(count, 'text'))} below can be added.`,
} as const;

/** Exporting the graph. */
export const EXPORT_TEXTS = {
  title: 'Export the graph',
  body: 'What the filters show now, one line for all claims with the same ends and relation, as a GEXF file for Gephi and other programs.',
  counts: (nodes: number, edges: number) => `${counted(nodes, 'node')} and ${counted(edges, 'edge')}`,
  version: 'Version',
  versions: {
    '1.3': ['GEXF 1.3', 'for Gephi and networkx 3.6 or newer'],
    '1.2draft': ['GEXF 1.2draft', 'for readers that know no 1.3'],
  },
  save: 'Save GEXF',
  saved: (name: string) => `Saved as ${name}.`,
  failed: (reason: string) => `The file could not be written: ${reason}.`,
  close: 'Close',
} as const;
