import { sealedRounds } from '#domain/quarter/envelope-definitions';
import type { Quarter } from '#domain/quarter/quarter';
import type { Clock, Log } from '../ports';
import { cardsAt } from './note-silence';
import type { Silences } from './ports';

/** What everybody may know of a round before its reveal. */
export interface RoundSilence {
  readonly round: string;
  /** Members who gave something, where the round asks everybody; in no order that tells anything. */
  readonly answered: readonly string[];
  /** Cards of all together. */
  readonly cards: number;
}

interface AnsweredPorts {
  readonly silences: Silences;
  readonly clock: Clock;
  readonly log: Log;
}

/** Of every round that is open: who answered, and how many cards there are. Undefined: not known now. */
export const whoAnswered = async (
  { silences, clock, log }: AnsweredPorts,
  quarter: Quarter,
): Promise<readonly RoundSilence[] | undefined> => {
  const rounds = sealedRounds(quarter, 'open');
  if (rounds.length === 0) return [];
  try {
    const members = quarter.members.map(({ id }) => id);
    const noted = await silences.read(quarter.id, members);
    const now = clock.now();
    return rounds.map(({ round, envelope }) => {
      const gave = members.flatMap((member) => {
        const silence = noted.get(member)?.find((one) => one.round === round.id);
        return silence === undefined ? [] : [{ member, silence }];
      });
      return {
        round: round.id,
        answered: envelope.asksEverybody ? gave.map(({ member }) => member) : [],
        cards: gave.reduce((sum, { silence }) => sum + cardsAt(silence, now), 0),
      };
    });
  } catch (error) {
    log.warn('Who answered in a silent round is not known', error);
    return undefined;
  }
};
