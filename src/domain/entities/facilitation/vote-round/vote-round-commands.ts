import { hasId, type Identified } from '../../../kernel/collection';
import { byLeading, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, refuseUnknown } from '../../../kernel/entity-changes';
import type { MemberContext } from '../../../kernel/entity-rules';
import { integer } from '../../../kernel/field-rule';
import { closeRound } from '../../../kernel/close-round';
import { derivedId } from '../../../kernel/ids';
import { refuse } from '../../../kernel/refusal';
import { ok } from '../../../kernel/result';
import type { Objectives } from '../../agreement/objective/objective';
import type { Milestones } from '../../milestones/milestone/milestone';
import type { Members } from '../../team/member/member';
import { askedAndAway } from '../attendance/asked-and-away';
import type { Attendances } from '../attendance/attendance';
import { VOTED_AREAS, type CanvasArea } from '../canvas-area/canvas-area';
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

const isVotedArea = (area: CanvasArea | null): boolean => area !== null && VOTED_AREAS.includes(area);

/** All that a vote of such a kind may name. */
const thingsOf = (quarter: Part, kind: VoteSubject): readonly Identified[] => {
  switch (kind) {
    case 'milestone':
      return quarter.milestones;
    case 'objective':
      return quarter.objectives;
    case 'canvas':
      // A note in a group is voted on with its group; what the other areas hold is possible or expected, and no choice.
      return [
        ...quarter.clusters.filter(({ area }) => isVotedArea(area)),
        ...quarter.canvasNotes.filter(({ area, clusterId }) => clusterId === null && isVotedArea(area)),
      ];
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

const reveal: Of<'voteRound.reveal'> = {
  ...byLeading,
  undo: 'revealed',
  stack: false,
  decide: (quarter, command) =>
    closeRound('voteRound', quarter.voteRounds, command.round, {
      noun: 'vote',
      isShown: 'This vote is revealed already.',
      rule: 'G-15',
    }),
};

export const voteRoundCommands = { 'voteRound.open': open, 'voteRound.reveal': reveal };
