/** The one picture of each session, made when it is first asked for. */
import { PictureState } from './picture.svelte.ts';
import type { Session } from './session.svelte.ts';

const PICTURES = new WeakMap<Session, PictureState>();

/** The picture that a session's graph view draws. */
export function pictureOf(session: Session): PictureState {
  let picture = PICTURES.get(session);
  if (picture === undefined) PICTURES.set(session, (picture = new PictureState(session)));
  return picture;
}
