import { sealedRounds } from '#domain/quarter/envelope-definitions';
import type { Quarter } from '#domain/quarter/quarter';
import type { Clock, Log } from '../ports';
import { cardsAt, stepOf } from './note-silence';
import type { RoundSilence, Silences } from './ports';

interface AnsweredPorts {
  readonly silences: Silences;
  readonly clock: Clock;
  readonly log: Log;
}

const toldNow = async (
  silences: Silences,
  quarter: Quarter,
  now: number,
): Promise<readonly RoundSilence[]> => {
  const members = quarter.members.map(({ id }) => id);
  const noted = await silences.read(quarter.id, members);
  return sealedRounds(quarter, 'open').map(({ round, envelope }) => {
    const gave = members.flatMap((member) => {
      const silence = noted.get(member)?.find((one) => one.round === round.id);
      return silence === undefined ? [] : [{ member, silence }];
    });
    return {
      round: round.id,
      answered: gave
        .filter(({ silence }) => envelope.asksEverybody || silence.done === true)
        .map(({ member }) => member),
      cards: gave.reduce((sum, { silence }) => sum + cardsAt(silence, now), 0),
    };
  });
};

/**
 * Of every round that is open: who answered, and how many cards there are. Undefined: not known now. Every page in a room
 * asks each few seconds, so the first to ask within a step of time looks at each silence, and the others at what it found.
 */
export const whoAnswered = async (
  { silences, clock, log }: AnsweredPorts,
  quarter: Quarter,
): Promise<readonly RoundSilence[] | undefined> => {
  const open = sealedRounds(quarter, 'open').map(({ round }) => round.id);
  if (open.length === 0) return [];
  try {
    const now = clock.now();
    const step = stepOf(now);
    const told = await silences.findTold(quarter.id);
    const known = told?.step === step ? told.rounds.filter(({ round }) => open.includes(round)) : [];
    if (known.length === open.length) return known;
    const rounds = await toldNow(silences, quarter, now);
    await silences.keepTold(quarter.id, { step, rounds });
    return rounds;
  } catch (error) {
    log.warn('Who answered in a silent round is not known', error);
    return undefined;
  }
};
