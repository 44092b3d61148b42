import { useMemo, useState } from 'react';
import { compareFiles, type Comparison } from '#domain/okra-files/compare/compare-files';
import type { Difference } from '#domain/okra-files/compare/difference';
import { lockedDifferences } from '#domain/okra-files/compare/locked-differences';
import { withNeeds } from '#domain/okra-files/compare/take-differences';
import type { ImportedFile } from '#domain/okra-files/import-quarter';
import type { ImportReview } from '#domain/quarter/import-review';
import type { Refusal } from '#domain/kernel/refusal';
import type { Quarter } from '#domain/quarter/quarter';
import { actorOf } from '../../sync/actor-of';
import { useQuarterState } from '../../sync/quarter-context';

type Answers = Pick<ImportReview, 'sameAs' | 'clears'>;

interface Choices extends Answers {
  /** By the key of a difference: what it would change when somebody decided, and whether they take it. */
  readonly decided: ReadonlyMap<string, { readonly was: string; readonly isTaken: boolean }>;
}

const NOTHING: Choices = { sameAs: {}, clears: false, decided: new Map() };

/** What was shown first of some files and answers: by its key, what each difference would change. */
interface FirstShown {
  readonly files: readonly ImportedFile[] | null;
  readonly answers: Answers;
  readonly was: ReadonlyMap<string, string>;
}

const wasOf = (differences: readonly Difference[]): ReadonlyMap<string, string> =>
  new Map(differences.map(({ key, was }) => [key, was]));

const NO_DIFFERENCES: readonly Difference[] = [];

/** A comparison with what somebody takes of it. */
export interface Review {
  readonly comparison: Comparison;
  readonly answers: Answers;
  readonly taken: ReadonlySet<string>;
  /** Those that are taken because others that are name them. */
  readonly brought: ReadonlySet<string>;
  /** Those that would change something else than when they were shown first. */
  readonly overtaken: ReadonlySet<string>;
  /** Those that this person may not take, and why. */
  readonly locked: ReadonlyMap<string, Refusal>;
  readonly take: (differences: readonly Difference[], isTaken: boolean) => void;
  readonly answer: (key: string, is: string) => void;
  readonly setClears: (clears: boolean) => void;
  /** What is sent. */
  readonly review: ImportReview;
}

/**
 * Files held against the quarter as it is now, and what somebody takes of the differences: all of them at first. What changes
 * meanwhile is shown anew, and taken only by somebody who says so once more.
 *
 * @param files null: there is nothing to compare
 */
export const useReview = (quarter: Quarter, files: readonly ImportedFile[] | null) => {
  const [{ sameAs, clears, decided }, setChoices] = useState(NOTHING);
  const answers = useMemo(() => ({ sameAs, clears }), [sameAs, clears]);
  const compared = useMemo(
    () => (files === null ? null : compareFiles(quarter, files, 'preview', answers)),
    [quarter, files, answers],
  );
  const differences = compared?.ok === true ? compared.value.differences : NO_DIFFERENCES;
  const me = useQuarterState((state) => state.me);
  const names = useQuarterState((state) => state.names);
  const locked = useMemo(
    () =>
      lockedDifferences(quarter, differences, {
        by: actorOf(me),
        means: 'import',
        confirmed: false,
        names,
      }),
    [quarter, differences, me, names],
  );
  const [first, setFirst] = useState<FirstShown>({ files: null, answers, was: new Map() });
  if (first.files !== files || first.answers !== answers) {
    // Answers change what is shown; what was on the screen before stays as it was seen.
    const before = first.files === files ? first.was : new Map<string, string>();
    setFirst({ files, answers, was: new Map([...wasOf(differences), ...before]) });
  }

  if (compared?.ok !== true) return { compared, review: null };

  const isOvertaken = ({ key, was }: Difference): boolean =>
    decided.get(key)?.was !== was && first.files === files && first.was.get(key) !== was;
  const isTaken = (one: Difference): boolean => {
    if (locked.has(one.key)) return false;
    const said = decided.get(one.key);
    return said?.was === one.was ? said.isTaken : !isOvertaken(one);
  };
  const chosen = new Set(differences.filter(isTaken).map(({ key }) => key));
  const taken = withNeeds(differences, chosen);
  const review: Review = {
    comparison: compared.value,
    answers,
    taken,
    brought: new Set([...taken].filter((key) => !chosen.has(key))),
    overtaken: new Set(
      differences.filter((one) => !locked.has(one.key) && isOvertaken(one)).map(({ key }) => key),
    ),
    locked,
    take: (those, take) => {
      setChoices((present) => {
        const next = new Map(present.decided);
        for (const { key, was } of those) next.set(key, { was, isTaken: take });
        return { ...present, decided: next };
      });
    },
    answer: (key, is) => {
      setChoices((present) => ({ ...present, sameAs: { ...present.sameAs, [key]: is } }));
    },
    setClears: (next) => {
      setChoices((present) => ({ ...present, clears: next }));
    },
    review: {
      sameAs,
      clears,
      taken: differences.filter(({ key }) => taken.has(key)).map(({ key, was }) => ({ key, was })),
    },
  };
  return { compared, review };
};
