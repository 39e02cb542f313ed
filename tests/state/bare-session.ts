/** A session that reads, lays out and keeps nothing by itself: cases are put into it. */
import { Session } from '../../src/app/state/session.svelte.ts';
import { ThemeState } from '../../src/app/state/theme.svelte.ts';

/** Opens one; `writeHash` is told what the address becomes. */
export function bareSession(writeHash: (hash: string) => void = () => undefined): Session {
  return new Session({
    reader: {
      loadModels: () => Promise.resolve(),
      read: () => Promise.resolve(null),
      stop: () => undefined,
      sentenceStarts: () => Promise.resolve(new Int32Array()),
    },
    layout: { layout: () => Promise.resolve(null) },
    theme: new ThemeState(null),
    later: () => undefined,
    decodeUtf8: (bytes) => new TextDecoder().decode(bytes),
    writeHash,
  });
}
