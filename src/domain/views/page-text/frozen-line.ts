import { counted } from '../../kernel/counted';
import { dayWords } from '../../kernel/day-words';
import type { FrozenView } from '../frozen/frozen-view';

/** As of when a view is that is shown as it was; it is the same as often as it is written. */
export const frozenLine = ({
  revision,
  frozenAt,
  agreed,
  isPurged,
}: Pick<FrozenView, 'revision' | 'frozenAt' | 'agreed' | 'isPurged'>): string =>
  [
    `As of revision ${String(revision)}${agreed === null ? '' : `, agreed on ${dayWords(agreed.at)}${agreed.voters === 0 ? '' : ` by ${counted(agreed.voters, 'person', 'people')}`}`}.`,
    `Kept as it was on ${dayWords(frozenAt)}; what happened since is not in it.`,
    ...(isPurged ? ['A text was removed from it since.'] : []),
  ].join(' ');
