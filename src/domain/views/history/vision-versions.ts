import type { Vision } from '../../entities/agreement/vision/vision';
import type { Entry } from '../../quarter/entry';
import type { Quarter } from '../../quarter/quarter';

/** A sentence as it stood after somebody wrote it. */
export interface VisionVersion {
  /** The revision with which it came. */
  readonly seq: number;
  /** ISO instant. */
  readonly at: string;
  /** Member id; null: nobody who had joined. */
  readonly by: string | null;
  readonly vision: Vision;
}

/** What stood before an entry, told from what stood after it. */
const before = (after: Vision | undefined, { changes }: Entry): Vision | undefined =>
  changes.toReversed().reduce<Vision | undefined>((vision, change) => {
    if (change.concept !== 'vision') return vision;
    if (change.kind === 'added') return undefined;
    if (change.kind === 'removed') return change.was;
    if (vision === undefined || change.kind !== 'edited') return vision;
    return { ...vision, [change.field]: change.was };
  }, after);

/**
 * The sentences that a team wrote in the place of each other, the last one first (S0-5); a sentence that stayed as it was
 * is told once. Those that were taken away leave what stood before them.
 *
 * @param quarter as it is after the last of the entries
 * @param entries in order
 */
export const visionVersions = (
  { visions }: Pick<Quarter, 'visions'>,
  entries: readonly Entry[],
): readonly VisionVersion[] => {
  const versions: VisionVersion[] = [];
  let vision = visions[0];
  for (const entry of entries.toReversed()) {
    if (!entry.changes.some(({ concept }) => concept === 'vision')) continue;
    if (vision !== undefined) versions.push({ seq: entry.seq, at: entry.at, by: entry.by, vision });
    vision = before(vision, entry);
  }
  return versions;
};
