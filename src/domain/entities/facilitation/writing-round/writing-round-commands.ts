import { findById } from '../../../kernel/collection';
import { byLeading, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf } from '../../../kernel/entity-changes';
import type { MemberContext } from '../../../kernel/entity-rules';
import { closeRound } from '../../../kernel/close-round';
import { derivedId } from '../../../kernel/ids';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Members } from '../../team/member/member';
import { askedAndAway } from '../attendance/asked-and-away';
import type { Attendances } from '../attendance/attendance';
import type { Places } from '../place/place';
import { notInRoom } from '../pre-work/not-in-room';
import type { WritingRound, WritingRounds } from './writing-round';
import type { WritingRoundCommand } from './writing-round-command';

type Of<K extends WritingRoundCommand['kind']> = CommandDefinition<
  WritingRounds & Members & Attendances & Places,
  Extract<WritingRoundCommand, { readonly kind: K }> & { readonly id: string },
  EntityChange<'writingRound', WritingRound>,
  MemberContext & { readonly present?: readonly string[] }
>;

const open: Of<'writingRound.open'> = {
  ...byLeading,
  // Others write in it from now on: taken back, what they sealed would be gone with it.
  undo: 'led',
  stack: false,
  asksPresent: true,
  decide: (quarter, command, { present }) => {
    const standing = quarter.writingRounds.find(
      ({ state, activity }) => state === 'open' && activity === command.activity,
    );
    if (standing !== undefined) {
      return refuse('ROUND_OPEN', 'The team is writing in silence already. Reveal that first.', {
        rule: 'G-9',
        parameters: { round: standing.id },
      });
    }
    return ok([
      addedOf('writingRound', {
        id: derivedId(command.id),
        runId: quarter.places[0]?.runId ?? null,
        activity: command.activity,
        ...askedAndAway(quarter, present),
        closesAt: null,
        state: 'open',
      }),
    ]);
  },
};

const reveal: Of<'writingRound.reveal'> = {
  ...byLeading,
  undo: 'revealed',
  stack: false,
  decide: (quarter, command) =>
    notInRoom(quarter, findById(quarter.writingRounds, command.round)) ??
    closeRound('writingRound', quarter.writingRounds, command.round, {
      noun: 'round',
      isShown: 'What was written in this round is shown already.',
      rule: 'G-9',
    }),
};

export const writingRoundCommands = { 'writingRound.open': open, 'writingRound.reveal': reveal };
