import type { ImportNote } from '#domain/okra-files/import-note';
import { importQuarter } from '#domain/okra-files/import-quarter';
import type { ImportSource } from '#domain/quarter/import-source';
import type { Call } from '../../../static/src/rpc/call';
import { CallFailed } from '../../../static/src/rpc/call-failed';
import { sendCommands } from '../../../static/src/sync/send-commands';
import { importName, importSlug, readImportSources } from '../../site/import-sources';
import { nextMonday } from '../../site/seed';

const WEEKS = 13;

export interface ImportError {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** What was given cannot become a quarter; nothing was stored of it. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  constructor(readonly errors: readonly ImportError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

const parsedErrors = (present: unknown): readonly ImportError[] => {
  const errors = (present as { readonly errors?: unknown } | undefined)?.errors;
  if (!Array.isArray(errors)) return [];
  return errors.map((one: Partial<ImportError>) => ({
    file: one.file ?? null,
    line: one.line ?? null,
    column: one.column ?? null,
    message: one.message ?? 'This cannot be imported.',
  }));
};

/** What the app will not take is a refused import, with its own words; anything else is a fault and stays one. */
const refusedBy = (error: unknown, file: string | null): unknown =>
  error instanceof CallFailed && ['bad-input', 'refused'].includes(error.code)
    ? new ImportRefused([{ file, line: null, column: null, message: error.message }])
    : error;

const sourcesOf = (path: string): readonly ImportSource[] => {
  try {
    return readImportSources(path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ImportRefused([{ file: path, line: null, column: null, message }]);
  }
};

interface Wanted {
  /** As the publisher, who makes the quarter where he may. */
  readonly call: Call;
  /** As somebody who may make a quarter in any case. */
  readonly administratorsCall: Call;
  readonly project: { readonly id: string };
  readonly importPath: string | undefined;
  readonly now: number;
}

interface Made {
  readonly quarter: string;
  /** What the import has to say, by file and line. */
  readonly notes: readonly ImportNote[];
}

/** Makes the quarter: the demo quarter, or one named after what is imported. Its only member is the publisher. */
export const makeQuarter = async ({
  call,
  administratorsCall,
  project,
  importPath,
  now,
}: Wanted): Promise<Made> => {
  const sources = importPath === undefined ? [] : sourcesOf(importPath);
  const label = importPath === undefined ? 'Demo quarter' : importName(importPath);
  const slug = importPath === undefined ? '' : importSlug(importPath);
  const input = {
    project: project.id,
    commandId: importPath === undefined ? 'seed-demo' : `import-${slug}`,
    label,
    team: label,
    startDate: nextMonday(now),
    weeks: WEEKS,
    ...(importPath === undefined ? { demo: true } : {}),
  };
  let maker = call;
  const { quarter } = await call('quarter.create', input).catch(async (error: unknown) => {
    // Who may not make quarters may still try to publish one.
    if (!(error instanceof CallFailed)) throw error;
    maker = administratorsCall;
    return administratorsCall('quarter.create', input).catch((refused: unknown) => {
      throw refusedBy(refused, importPath ?? null);
    });
  });
  if (importPath === undefined) return { quarter, notes: [] };
  const opened = await maker('quarter.open', { quarter });
  if (opened.quarter.milestones.length > 0) return { quarter, notes: [] };
  // The very code that decides, over what it decides on: what is told is what happened.
  const read = importQuarter(opened.quarter, sources, `import-${slug}-content`);
  const command = { id: `import-${slug}-content`, kind: 'quarter.import', sources } as const;
  const { outcomes } = await sendCommands(maker, { quarter, basedOn: opened.seq, commands: [command] }).catch(
    (error: unknown) => {
      throw refusedBy(error, importPath);
    },
  );
  const [outcome] = outcomes;
  if (outcome?.ok === false) {
    const errors = parsedErrors(outcome.refusal.present);
    throw new ImportRefused(
      errors.length > 0
        ? errors
        : [{ file: importPath, line: null, column: null, message: outcome.refusal.text }],
    );
  }
  return { quarter, notes: read.ok ? read.value.warnings : [] };
};
