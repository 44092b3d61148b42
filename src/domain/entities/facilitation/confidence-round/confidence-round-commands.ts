import { findById } from '../../../kernel/collection';
import { byLeading, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown } from '../../../kernel/entity-changes';
import type { MemberContext } from '../../../kernel/entity-rules';
import { closeRound } from '../../../kernel/close-round';
import { derivedId } from '../../../kernel/ids';
import { planDigest, type InItsWeeks } from '../../../kernel/plan-digest';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Members } from '../../team/member/member';
import { askedAndAway } from '../attendance/asked-and-away';
import type { Attendances } from '../attendance/attendance';
import type { Places } from '../place/place';
import type { ConfidenceRound, ConfidenceRounds } from './confidence-round';
import { isMovedSince } from './is-moved-since';
import type { ConfidenceRoundCommand } from './confidence-round-command';

type Part = ConfidenceRounds & Members & Attendances & Places & InItsWeeks;

type Of<K extends ConfidenceRoundCommand['kind']> = CommandDefinition<
  Part,
  Extract<ConfidenceRoundCommand, { readonly kind: K }> & { readonly id: string },
  EntityChange<'confidenceRound', ConfidenceRound>,
  MemberContext & { readonly present?: readonly string[]; readonly revision?: number }
>;

const open: Of<'confidenceRound.open'> = {
  ...byLeading,
  // Others answer in it from now on: taken back, what they sealed would be gone with it.
  undo: 'led',
  stack: false,
  asksPresent: true,
  decide: (quarter, command, { at, present, revision = null }) => {
    const standing = quarter.confidenceRounds.find(({ state }) => state === 'open');
    if (standing !== undefined) {
      return refuse('ROUND_OPEN', 'Everybody is being asked already. Reveal that first.', {
        rule: 'S4-20',
        parameters: { round: standing.id },
      });
    }
    const { follows } = command;
    if (follows !== null && findById(quarter.confidenceRounds, follows) === undefined) {
      return refuseUnknown('confidence vote', follows);
    }
    return ok([
      addedOf('confidenceRound', {
        id: derivedId(command.id),
        runId: quarter.places[0]?.runId ?? null,
        follows,
        openedAt: at,
        state: 'open',
        ...askedAndAway(quarter, present),
        votes: [],
        revision,
        plan: planDigest(quarter.placements),
        isVoid: false,
      }),
    ]);
  },
};

const reveal: Of<'confidenceRound.reveal'> = {
  ...byLeading,
  undo: 'revealed',
  stack: false,
  decide: (quarter, command) => {
    const closed = closeRound('confidenceRound', quarter.confidenceRounds, command.round, {
      noun: 'confidence vote',
      isShown: 'This vote is revealed already.',
      rule: 'S4-20',
    });
    const round = findById(quarter.confidenceRounds, command.round);
    if (!closed.ok || round === undefined || !isMovedSince(round, quarter)) return closed;
    return ok([...closed.value, ...editsOf('confidenceRound', round, { isVoid: true })]);
  },
};

export const confidenceRoundCommands = { 'confidenceRound.open': open, 'confidenceRound.reveal': reveal };
