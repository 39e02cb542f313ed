/** `--name value` pairs and bare `--flags` of a training command. */
import { parseArgs } from 'node:util';

/** Values by name; those not given are undefined. Unknown ones are an error. */
export function commandOptions(
  names: readonly string[],
  flags: readonly string[] = [],
): Record<string, string | undefined> {
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  const { values } = parseArgs({ options, strict: true });
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === true ? 'yes' : (value as string | undefined),
    ]),
  );
}
