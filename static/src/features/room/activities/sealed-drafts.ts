import type { WritingActivity } from '#domain/entities/facilitation/writing-round/writing-round';
import { keptText } from '../../../sync/kept-text';

const SEALED = 'okra-sealed';

/** What somebody is typing for a round whose answers nobody sees; `part`: of which card or line of it. */
export interface SealedDraft {
  readonly round: string;
  readonly part: string;
}

/** Its name in the tab's storage. */
export const sealedKey = ({ round, part }: SealedDraft): string => [SEALED, round, part].join(' ');

/** All that this tab keeps, whether their rounds are open or not. */
export const sealedDrafts = (): readonly SealedDraft[] =>
  keptText.tab.keys(SEALED).map((key) => {
    const [, round = '', ...part] = key.split(' ');
    return { round, part: part.join(' ') };
  });

/** Name of the idea that somebody is typing, in the tab's storage: the next round of the activity begins with it. */
export const composerKey = (activity: WritingActivity, quarter: string): string =>
  ['okra-idea', activity, quarter].join('-');
