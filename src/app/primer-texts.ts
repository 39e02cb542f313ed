/**
 * The sentence by which the page shows, before anything is drawn, how a sentence becomes a line. Its
 * names are made up.
 */
export const PRIMER_TEXTS = {
  label: 'How to read the graph',
  idea: 'Every line remembers who said it.',
  sentence: 'The Coast Guard alleged that the Lantern League had armed the Tide Front; Ruritania denied it.',
  claimant: 'Coast Guard',
  claims: 'alleged',
  subject: 'Lantern League',
  trigger: 'armed',
  object: 'Tide Front',
  denier: 'Ruritania',
  denies: 'denied',
  between: 'one alleges it, one denies it',
} as const;
