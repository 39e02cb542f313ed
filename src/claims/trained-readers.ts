/** What is learnt beside the rules: who judges what they read, and who links what they do not; null for neither. */
import type { ReadingJudge } from './judging/reading-judge.ts';
import type { PairReader } from './pairs/pair-reader.ts';

export interface TrainedReaders {
  readonly judge: ReadingJudge | null;
  readonly pairs: PairReader | null;
}
