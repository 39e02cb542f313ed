/**
 * Files of the browser → names and bytes, and which drags carry files.
 */
import type { FileBytes } from '../state/drafts.svelte.ts';

/** Reads files whole, in their order. */
export async function bytesOf(files: readonly File[]): Promise<FileBytes[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** Whether a drag brings files rather than a piece of the page. */
export function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Offers text as a file to be saved. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
