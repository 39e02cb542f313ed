/** What the page says of denials, opposite claims, repeated passages and inferred accusations. */
import { capital, counted, listed, spelled } from './wording.ts';

/** In which way one claim stands to another. */
export type AnswerKind = 'denied' | 'opposed' | 'answers';

const ANSWER_VERBS: Readonly<Record<AnswerKind, string>> = {
  denied: 'denied by',
  opposed: 'the opposite is held by',
  answers: 'answers',
};

/** "Hosseini, for Iran". */
export function voiceWithGroup(voice: string, group: string | null): string {
  return group === null || group === voice ? voice : `${voice}, for ${group}`;
}

export const ANSWER_TEXTS = {
  ownVoice: 'the article itself',
  unnamed: 'someone not named',
  verb: (kind: AnswerKind) => ANSWER_VERBS[kind],
  where: (date: string | null, origin: string | null, isHere: boolean) => {
    if (isHere) return 'in this article';
    const parts = [date === null ? '' : `on ${date}`, origin === null ? '' : `in ${origin}`];
    return parts.filter((part) => part !== '').join(', ');
  },
  more: (count: number) => counted(count, 'more answer'),
  fewer: 'Fewer',
  carried: (count: number) => `${counted(count, 'more paper carries', 'more papers carry')} this passage`,
  echoes: (count: number) =>
    count === 1
      ? 'One is a copy of another paper’s passage and counts once with it.'
      : `${capital(spelled(count))} are copies of another paper’s passage and count once with it.`,
  deniedBy: (names: readonly string[]) => `Denied by ${listed(names)}.`,
  answersTo: (names: readonly string[]) => `answers ${listed(names)}`,
  deniesThat: 'What is denied:',
  inferred: 'Inferred from:',
  unsupported: 'the article says that proof is wanting',
} as const;
