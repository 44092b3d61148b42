import type { Json } from '#domain/kernel/json';
import { envelopeOf, findSealedRound } from '#domain/quarter/envelope-definitions';
import type { SealingCommand } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { Clock, Log } from '../ports';
import type { OwnEnvelope } from './own-envelopes';
import type { Silence, Silences } from './ports';

/** Totals change in steps, so that nobody can tell who wrote just now. */
const STEP_MS = 5_000;

/** The beginning of the step in which an instant lies. */
export const stepOf = (now: number): number => Math.floor(now / STEP_MS) * STEP_MS;

/** Cards as everybody may count them at an instant. */
export const cardsAt = ({ cards, before, at }: Silence, now: number): number =>
  at < stepOf(now) ? cards : before;

/** Rounds of which a member's silence is kept, the newest ones: so many are never open at once. */
const MOST_ROUNDS = 100;

/** Whether others may be told that somebody answered with what is in their envelope now. */
const isAnswered = (quarter: Quarter, command: SealingCommand, content: Json | undefined): boolean => {
  const { isAnswer } = envelopeOf(command) ?? {};
  const round = findSealedRound(quarter, command.round)?.round;
  if (isAnswer === undefined) return true;
  return content !== undefined && round !== undefined && isAnswer(quarter, round, content);
};

export interface NotingPorts {
  readonly silences: Silences;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * What somebody sealed is accepted; a note of it that is lost makes a total too small until they write again.
 *
 * @param sealed what is in their envelope by this command
 */
export const noteSilence = async (
  { silences, clock, log }: NotingPorts,
  quarter: Quarter,
  command: SealingCommand,
  member: string,
  sealed: OwnEnvelope,
): Promise<void> => {
  try {
    const definition = envelopeOf(command);
    const { id: quarterId } = quarter;
    const all = (await silences.read(quarterId, [member])).get(member) ?? [];
    const known = all.find(({ round }) => round === command.round);
    // That somebody answered is said once: what is in the envelope tells nothing more.
    if (known !== undefined && definition?.asksEverybody === true) return;
    const now = clock.now();
    if (command.kind === 'silentCard.done') {
      // Only they themselves say so and take it back: a card that is written tells nobody anything.
      if ((known?.done ?? false) === command.done) return;
      const others = all.filter((one) => one !== known).slice(1 - MOST_ROUNDS);
      const nothing = { round: command.round, cards: 0, before: 0, at: now };
      await silences.keep(quarterId, member, [...others, { ...(known ?? nothing), done: command.done }]);
      await silences.keepTold(quarterId, undefined);
      return;
    }
    const content = sealed.content === null ? undefined : definition?.read(sealed.content);
    const cards = content === undefined ? 0 : (definition?.cardsIn(content) ?? 0);
    if (known?.cards === cards) return;
    // A part of an answer is none yet; and whoever answered did, whatever they take out again.
    if (known === undefined && !isAnswered(quarter, command, content)) return;
    const before = known === undefined ? 0 : cardsAt(known, now);
    const others = all.filter((one) => one !== known).slice(1 - MOST_ROUNDS);
    await silences.keep(quarterId, member, [
      ...others,
      { ...(known ?? {}), round: command.round, cards, before, at: now },
    ]);
    // That somebody answered is shown at once; a number of cards waits for its step.
    if (definition?.asksEverybody === true) await silences.keepTold(quarterId, undefined);
  } catch (error) {
    log.warn('That somebody gave something in a silent round was not noted', error);
  }
};
