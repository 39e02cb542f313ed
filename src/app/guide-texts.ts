/** What the guided look at a case says, step by step. */

/** The steps, in their order. */
export const GUIDE_IDS = ['lines', 'question', 'evidence', 'sentence', 'page'] as const;
export type GuideId = (typeof GUIDE_IDS)[number];

const STEPS: Readonly<Record<GuideId, readonly [head: string, body: string]>> = {
  lines: [
    'Every line remembers who said it',
    'A line stands for claims that articles make. Solid is stated, dashed alleged, dotted possible, struck denied.',
  ],
  question: [
    'Who accuses whom?',
    'Only accusations are drawn now, the most frequent are listed beside the graph. Everything else is counted, not lost.',
  ],
  evidence: [
    'Open a line to see its words',
    'Beside the graph stand the sentences of one line, by who says them and how sure they are. Denials stand below what they deny.',
  ],
  sentence: [
    'One click leads to the sentence',
    'The article is open where the claim was read. J and K go from claim to claim.',
  ],
  page: [
    'Everybody has a page',
    'What is claimed about somebody, who says so, what is denied, and every sentence behind it.',
  ],
};

export const GUIDE_TEXTS = {
  label: 'Guided look',
  open: 'Show me around',
  steps: STEPS,
  position: (at: number, count: number) => `Step ${at} of ${count}`,
  next: 'Next',
  back: 'Back',
  done: 'Done',
  leave: 'Leave the guided look',
} as const;
