/**
 * The command line: `hearsay extract`, `graph` and `open`. Progress and troubles go to standard error,
 * results to standard output or a file. Exit status 0: all done; 1: some input was skipped or a file
 * could not be written, or the language models are not whole; 2: the command was called wrongly.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CERTAINTIES, PREDICATES } from '../claims/claim.ts';
import { ENTITY_KINDS } from '../entities/entity.ts';
import { GEXF_VERSIONS } from '../formats/gexf.ts';
import { ModelFormatError } from '../base/model-file.ts';
import { ModelUnavailable } from '../models/model-loader.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { runExtract, type ExtractCommandOptions } from './extract-command.ts';
import { runGraph, type GraphCommandOptions } from './graph-command.ts';
import { runOpen, type OpenCommandOptions } from './open-command.ts';
import { UsageError } from './usage-error.ts';

const INPUT_HELP = 'files (.txt, .md, .jsonl), folders, or - for standard input';

/** An option that may be given several times, each value one of a fixed list. */
function repeatable(flags: string, description: string, allowed: readonly string[] | null): Option {
  return new Option(
    flags,
    allowed === null ? description : `${description}: ${allowed.join(', ')}`,
  ).argParser((value: string, earlier: readonly string[] | undefined) => {
    if (allowed !== null && !allowed.includes(value)) {
      throw new InvalidArgumentError(`Allowed are ${allowed.join(', ')}.`);
    }
    return [...(earlier ?? []), value];
  });
}

/** A whole number of one or more. */
function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('Expected a whole number from 1.');
  return number;
}

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('Expected 0 to 65535.');
  return number;
}

function buildProgram(done: (status: number) => void): Command {
  const program = new Command('hearsay')
    .description(
      'Turns articles into a network of people, groups and places in which every line remembers who said it.\nEverything runs on this machine; nothing is sent anywhere.',
    )
    .version(packageFile.version)
    .exitOverride()
    .showHelpAfterError('(hearsay --help shows how)')
    .addHelpText(
      'after',
      `
Examples:
  hearsay open articles/                     look at a folder of texts in the browser
  hearsay extract articles/ -o read.jsonl    read texts, one JSON record an article
  hearsay graph read.jsonl -o graph.gexf     draw the records (or raw texts) as a graph for Gephi
  cat wire.jsonl | hearsay extract - > out.jsonl

Exit status: 0 all done, 1 some input was skipped (each is named), 2 called wrongly.`,
    );
  program
    .command('extract')
    .description('Read articles and write what they claim, one JSON record a line')
    .argument('<input...>', INPUT_HELP)
    .option('-o, --output <file>', 'where to write the records; - is standard output', '-')
    .option('--no-text', "leave the articles' texts out of the records")
    .addHelpText(
      'after',
      `
A text file is one article; front matter between --- lines may give id, title, origin, date and url.
A .jsonl file holds one article a line: {"id", "title"?, "origin"?, "date"?, "url"?, "text"}.
Records come in the order of the input, each as soon as it is read.`,
    )
    .action(async (inputs: string[], options: ExtractCommandOptions) => {
      done(await runExtract(inputs, options));
    });
  program
    .command('graph')
    .description('Draw articles, or records made by extract, as one graph')
    .argument('<input...>', INPUT_HELP)
    .requiredOption(
      '-o, --output <file>',
      'where to write the graph; the format goes by the ending (.gexf); - is standard output, as GEXF',
    )
    .addOption(repeatable('--kind <kind>', 'only entities of this kind', ENTITY_KINDS))
    .addOption(repeatable('--predicate <predicate>', 'only claims of this relation', PREDICATES))
    .addOption(repeatable('--certainty <certainty>', 'only claims held with this certainty', CERTAINTIES))
    .addOption(
      repeatable(
        '--claimant <name>',
        "only claims by this claimant, by any of its names; own-voice is the articles' own, unnamed a holder no text names",
        null,
      ),
    )
    .addOption(repeatable('--origin <publisher>', 'only claims from articles of this publisher', null))
    .option('--contested', 'only what is both claimed and denied')
    .addOption(
      new Option('--least-claims <number>', 'only entities with at least so many claims').argParser(
        wholeNumber,
      ),
    )
    .addOption(
      new Option('--gexf-version <version>', 'for readers that know no 1.3: 1.2draft')
        .choices(GEXF_VERSIONS)
        .default('1.3'),
    )
    .addHelpText(
      'after',
      `
The filters are those of the page. Each may be given several times: values of one filter widen it,
different filters narrow each other.

Examples:
  hearsay graph corpus/articles -o all.gexf
  hearsay graph read.jsonl -o accusations.gexf --predicate accuses
  hearsay graph read.jsonl -o denials.gexf --certainty denied --claimant "Mohammad Ali Hosseini"`,
    )
    .action(async (inputs: string[], options: GraphCommandOptions) => {
      done(await runGraph(inputs, options));
    });
  program
    .command('open')
    .description('Serve the explorer on this machine with these articles; without input, its first page')
    .argument('[input...]', INPUT_HELP)
    .addOption(
      new Option(
        '-p, --port <number>',
        'port on 127.0.0.1; 0 takes any free one; without it the first free one from 4670',
      ).argParser(port),
    )
    .action(async (inputs: string[], options: OpenCommandOptions) => {
      done(await runOpen(inputs, options));
    });
  return program;
}

async function main(): Promise<number> {
  let status = 0;
  try {
    await buildProgram((given) => (status = given)).parseAsync();
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      process.stderr.write(`hearsay: ${error.message}\n`);
      return 2;
    }
    if (error instanceof ModelFormatError || error instanceof ModelUnavailable) {
      process.stderr.write(`hearsay: ${error.message}; build or install Hearsay again\n`);
      return 1;
    }
    throw error;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main();
