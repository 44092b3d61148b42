import { findById } from '../../../kernel/collection';
import { byLeading, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown } from '../../../kernel/entity-changes';
import type { MemberContext } from '../../../kernel/entity-rules';
import { oneOf } from '../../../kernel/field-rule';
import { closeRound } from '../../../kernel/close-round';
import { derivedId } from '../../../kernel/ids';
import { refuse, type Refusal } from '../../../kernel/refusal';
import { ok, type Result } from '../../../kernel/result';
import { askedAndAway } from '../../facilitation/attendance/asked-and-away';
import type { Attendances } from '../../facilitation/attendance/attendance';
import type { Places } from '../../facilitation/place/place';
import { notInRoom } from '../../facilitation/pre-work/not-in-room';
import type { Milestones } from '../../milestones/milestone/milestone';
import type { Members } from '../../team/member/member';
import type { Estimates } from '../estimate/estimate';
import type { SizeDefinitions } from '../size-definition/size-definition';
import { cardsToScore, sizesAreSaid } from './cards-to-score';
import type { ScoreRound, ScoreRounds } from './score-round';
import type { ScoreRoundCommand } from './score-round-command';

type Part = ScoreRounds & Estimates & SizeDefinitions & Milestones & Members & Attendances & Places;

type Of<K extends ScoreRoundCommand['kind']> = CommandDefinition<
  Part,
  Extract<ScoreRoundCommand, { readonly kind: K }> & { readonly id: string },
  EntityChange<'scoreRound', ScoreRound>,
  MemberContext & { readonly present?: readonly string[] }
>;

const scaleRule = oneOf('scale', ['effort', 'business', 'ux'], 'I7');
const endRule = oneOf('end', ['small', 'large'], 'S3-5');

const ENDS = [
  { end: 'small', value: 'S' },
  { end: 'large', value: 'L' },
] as const;

/** Whether a card of a revealed round has S against L, and an end that has neither given nor skipped its reason (S3-5). */
const isUnheard = ({ estimates }: Estimates, round: ScoreRound, card: string): boolean => {
  const chosen = new Set(
    estimates
      .filter(({ roundId }) => roundId === round.id)
      .flatMap(({ choices }) => choices.filter((one) => one.card === card).map(({ value }) => value)),
  );
  return (
    ENDS.every(({ value }) => chosen.has(value)) &&
    !ENDS.every(({ end }) => round.heard.some((one) => one.card === card && one.end === end))
  );
};

/** A card that was asked about once more already, in the round before or beside it (S3-5). */
const findAskedTwice = (
  { scoreRounds }: ScoreRounds,
  before: ScoreRound,
  cards: readonly string[],
): string | undefined => {
  if (before.follows !== null) return cards[0];
  const again = scoreRounds.filter(({ follows }) => follows === before.id);
  return cards.find((card) => again.some((round) => round.cards.includes(card)));
};

/** Whether a round may ask these cards once more of the one before. */
const followed = (
  quarter: ScoreRounds & Estimates & Milestones,
  { follows, scale }: Pick<ScoreRound, 'follows' | 'scale'>,
  cards: readonly string[],
): Result<null, Refusal> => {
  if (follows === null) return ok(null);
  const before = findById(quarter.scoreRounds, follows);
  if (before?.state !== 'revealed' || before.scale !== scale) return refuseUnknown('round', follows);
  const other = cards.find((card) => !before.cards.includes(card));
  if (other !== undefined) return refuseUnknown('card of that round', other);
  const titleOf = (card: string): string => findById(quarter.milestones, card)?.title ?? '';
  const twice = findAskedTwice(quarter, before, cards);
  if (twice !== undefined) {
    return refuse(
      'ASKED_TWICE',
      `The team voted on “${titleOf(twice)}” twice. Write down the larger one as uncertain, or split the card; only a new pass asks again.`,
      { rule: 'S3-5', parameters: { card: twice, title: titleOf(twice) } },
    );
  }
  const unheard = scale === 'effort' ? cards.find((card) => isUnheard(quarter, before, card)) : undefined;
  if (unheard === undefined) return ok(null);
  const title = titleOf(unheard);
  return refuse(
    'HEAR_FIRST',
    `“${title}” has S against L. Let both ends say why, or skip it; then vote once more.`,
    { rule: 'S3-5', parameters: { card: unheard, title } },
  );
};

const open: Of<'scoreRound.open'> = {
  ...byLeading,
  // Others write in it from now on: taken back, what they sealed would be gone with it.
  undo: 'led',
  stack: false,
  asksPresent: true,
  decide: (quarter, command, { at, present }) => {
    const standing = quarter.scoreRounds.find(({ state }) => state === 'open');
    if (standing !== undefined) {
      return refuse('ROUND_OPEN', 'The team is scoring already. Reveal that round first.', {
        rule: 'S3-4',
        parameters: { round: standing.id },
      });
    }
    const scale = scaleRule(command.scale, quarter);
    if (!scale.ok) return scale;
    const cards = cardsToScore(quarter, command.cards);
    if (!cards.ok) return cards;
    const follows = followed(quarter, { follows: command.follows, scale: scale.value }, cards.value);
    if (!follows.ok) return follows;
    const said = scale.value === 'effort' && command.override !== true ? sizesAreSaid(quarter) : ok(null);
    if (!said.ok) return said;
    return ok([
      addedOf('scoreRound', {
        id: derivedId(command.id),
        runId: quarter.places[0]?.runId ?? null,
        scale: scale.value,
        cards: cards.value,
        follows: command.follows,
        openedAt: at,
        closesAt: null,
        state: 'open',
        ...askedAndAway(quarter, present),
        heard: [],
        settled: [],
      }),
    ]);
  },
};

const reveal: Of<'scoreRound.reveal'> = {
  ...byLeading,
  undo: 'revealed',
  stack: false,
  decide: (quarter, command) =>
    notInRoom(quarter, findById(quarter.scoreRounds, command.round)) ??
    closeRound('scoreRound', quarter.scoreRounds, command.round, {
      noun: 'round',
      isShown: 'This round is revealed already.',
      rule: 'S3-4',
    }),
};

/** A round that everybody sees, with all of these cards. */
const revealed = (
  quarter: ScoreRounds,
  id: string,
  cards: readonly string[],
): Result<ScoreRound, Refusal> => {
  const round = findById(quarter.scoreRounds, id);
  if (round === undefined) return refuseUnknown('round', id);
  if (round.state !== 'revealed') {
    return refuse('NOT_REVEALED', 'This round is not revealed yet. Reveal it first.', {
      rule: 'S3-4',
      parameters: { round: id },
    });
  }
  const other = cards.find((card) => !round.cards.includes(card));
  return other === undefined ? ok(round) : refuseUnknown('card of this round', other);
};

const hear: Of<'scoreRound.hear'> = {
  ...byLeading,
  decide: (quarter, { round: id, card, end: said }) => {
    const end = endRule(said, quarter);
    if (!end.ok) return end;
    const round = revealed(quarter, id, [card]);
    if (!round.ok) return round;
    const { heard } = round.value;
    if (heard.some((one) => one.card === card && one.end === end.value)) return ok([]);
    return ok(editsOf('scoreRound', round.value, { heard: [...heard, { card, end: end.value }] }));
  },
};

const settle: Of<'scoreRound.settle'> = {
  ...byLeading,
  decide: (quarter, { round: id, cards }) => {
    const round = revealed(quarter, id, cards);
    if (!round.ok) return round;
    const { settled } = round.value;
    const all = round.value.cards.filter((card) => settled.includes(card) || cards.includes(card));
    return ok(editsOf('scoreRound', round.value, { settled: all }));
  },
};

export const scoreRoundCommands = {
  'scoreRound.open': open,
  'scoreRound.reveal': reveal,
  'scoreRound.hear': hear,
  'scoreRound.settle': settle,
};
