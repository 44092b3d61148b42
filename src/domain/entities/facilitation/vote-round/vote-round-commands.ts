import { findById, hasId, type Identified } from '../../../kernel/collection';
import { byLeading, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown } from '../../../kernel/entity-changes';
import type { MemberContext } from '../../../kernel/entity-rules';
import { integer } from '../../../kernel/field-rule';
import { derivedId } from '../../../kernel/ids';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Objectives } from '../../agreement/objective/objective';
import type { Milestones } from '../../milestones/milestone/milestone';
import type { Members } from '../../team/member/member';
import { askedAndAway } from '../attendance/asked-and-away';
import type { Attendances } from '../attendance/attendance';
import type { CanvasNotes } from '../canvas-note/canvas-note';
import type { Clusters } from '../cluster/cluster';
import type { Places } from '../place/place';
import type { VoteRound, VoteRounds, VoteSubject } from './vote-round';
import type { VoteRoundCommand } from './vote-round-command';
import { MOST_BUDGET } from './vote-round-limits';

type Part = VoteRounds & Milestones & Objectives & Clusters & CanvasNotes & Members & Attendances & Places;

type Of<K extends VoteRoundCommand['kind']> = CommandDefinition<
  Part,
  Extract<VoteRoundCommand, { readonly kind: K }> & { readonly id: string },
  EntityChange<'voteRound', VoteRound>,
  MemberContext & { readonly present?: readonly string[] }
>;

const budgetRule = integer('number of votes a person', 1, MOST_BUDGET, 'G-15');

/** All that a vote of such a kind may name. */
const thingsOf = (quarter: Part, kind: VoteSubject): readonly Identified[] => {
  switch (kind) {
    case 'milestone':
      return quarter.milestones;
    case 'objective':
      return quarter.objectives;
    case 'canvas':
      return [...quarter.clusters.filter(({ area }) => area !== null), ...quarter.canvasNotes];
  }
};

const open: Of<'voteRound.open'> = {
  ...byLeading,
  // Others write in it from now on: taken back, what they sealed would be gone with it.
  undo: 'led',
  stack: false,
  asksPresent: true,
  decide: (quarter, command, { at, present }) => {
    const standing = quarter.voteRounds.find(({ state }) => state === 'open');
    if (standing !== undefined) {
      return refuse('ROUND_OPEN', 'The team is voting already. Reveal that first.', {
        rule: 'G-15',
        parameters: { round: standing.id },
      });
    }
    const { activity, subjectKind, budget, mostEach } = command;
    const subjects = [...new Set(command.subjects)];
    const things = thingsOf(quarter, subjectKind);
    const missing = subjects.find((id) => !hasId(things, id));
    if (missing !== undefined)
      return refuseUnknown(subjectKind === 'canvas' ? 'group or note' : subjectKind, missing);
    if (subjects.length === 0) {
      return refuse('NOTHING_TO_VOTE', 'There is nothing to vote on. Choose what the vote is about.', {
        rule: 'G-15',
      });
    }
    const votes = budgetRule(budget, quarter);
    if (!votes.ok) return votes;
    const each = integer('number of votes for one thing', 1, budget, 'G-15')(mostEach, quarter);
    if (!each.ok) return each;
    return ok([
      addedOf('voteRound', {
        id: derivedId(command.id),
        runId: quarter.places[0]?.runId ?? null,
        activity,
        openedAt: at,
        subjectKind,
        subjects,
        clusters: subjectKind === 'canvas' ? subjects.filter((id) => hasId(quarter.clusters, id)) : [],
        budget: votes.value,
        mostEach: each.value,
        state: 'open',
        ...askedAndAway(quarter, present),
        results: [],
        voters: 0,
      }),
    ]);
  },
};

/** Closes the vote: whoever comes by then shows what was sealed in it. */
const reveal: Of<'voteRound.reveal'> = {
  ...byLeading,
  undo: 'revealed',
  stack: false,
  decide: (quarter, command) => {
    const round = findById(quarter.voteRounds, command.round);
    if (round === undefined) return refuseUnknown('vote', command.round);
    if (round.state !== 'open') {
      return refuse('ALREADY_REVEALED', 'This vote is revealed already.', {
        rule: 'G-15',
        parameters: { round: round.id },
      });
    }
    return ok(editsOf('voteRound', round, { state: 'closing' }));
  },
};

export const voteRoundCommands = { 'voteRound.open': open, 'voteRound.reveal': reveal };
