import { isDeepStrictEqual } from 'node:util';
import { decodeText } from '#domain/okra-files/decode-text';
import { CommandSchema } from '../../../src/contract/command';
import { as, LEAD } from '../../support/given/a-quarter';
import { keepQuarter } from '../../support/ledger/kept-quarter';
import { arbitraryBrought, bytesOfBrought } from './brought-files';
import type { Fuzz } from './fuzz-result';
import { tryProperty } from './try-property';

/** An invocation of the platform ends after 25 s; on a busy machine a text takes several times as long as on a quiet one. */
const LONGEST_MS = 5_000;

/** Own copies of people's files, and random texts, put through the import into a quarter in storage, twice. */
export const fuzzImports: Fuzz = (options) => {
  const bytesOf = bytesOfBrought();
  return tryProperty(
    'imports',
    arbitraryBrought,
    async (brought) => {
      const text = decodeText(bytesOf(brought));
      const quarter = await keepQuarter();
      for (const id of ['once', 'again']) {
        const sources = [{ fileName: 'brought.csv', format: brought.format, text }];
        const command = { id, kind: 'quarter.import', sources } as const;
        // A page cannot send it.
        if (!CommandSchema.safeParse(command).success) return;
        const began = performance.now();
        const outcome = await quarter.send(command, as(LEAD));
        const took = performance.now() - began;
        const told = `of\n${JSON.stringify(text.slice(0, 3_000))}`;
        if (!['entered', 'unchanged', 'refused'].includes(outcome.kind))
          throw new Error(`${JSON.stringify(outcome)} ${told}`);
        if (took > LONGEST_MS) throw new Error(`It took ${took.toFixed(0)} ms ${told}`);
      }
      if (!isDeepStrictEqual(await quarter.cold(), quarter.now()))
        throw new Error(`A cold process reads another quarter of\n${JSON.stringify(text.slice(0, 3_000))}`);
    },
    options,
  );
};
