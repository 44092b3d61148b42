import { counted } from '../../kernel/counted';
import { dayWords } from '../../kernel/day-words';
import type { SessionId } from '../../entities/facilitation/session/session-id';
import type { SessionShown } from '../page/session-shown';
import { joined, line, type PageBlock } from './page-block';

/** When a session was held, by how many and how long; or that it was skipped, or is still to be held. */
export const sessionBlocks = (
  id: SessionId,
  { state, skipReason, day, minutes, people }: SessionShown,
): readonly PageBlock[] => {
  const name = `Session #${id.slice(1)}`;
  if (state === 'skipped') return [line(`${name} was skipped: ${skipReason}`)];
  if (day === null) return [line(`${name} has not been held to its end yet.`)];
  const took = minutes === null || minutes === 0 ? '' : counted(minutes, 'minute', 'minutes');
  return [line(joined([`Held on ${dayWords(day)}`, took, counted(people, 'person', 'people')], ', '))];
};
