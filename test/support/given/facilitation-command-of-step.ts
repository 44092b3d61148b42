import { CANVAS_AREAS } from '#domain/entities/facilitation/canvas-area/canvas-area';
import { PRE_WORK_ACTIVITIES } from '#domain/entities/facilitation/pre-work/pre-work';
import type { AnyCommand } from '#domain/quarter/command';
import type { PublishCommand } from '#domain/quarter/publish-command';
import type { Quarter } from '#domain/quarter/quarter';
import type { Step } from './arbitrary-step';
import { closingInstant } from './closing-instant';
import { pickId as pick, pickIdOrNull as pickOrNull } from './pick-id';
import { publishCommandOf } from './publish-command-of-step';
import { isSessionKind, sessionCommandOf, type SessionCommand } from './session-command-of-step';

type FacilitationKind = Extract<
  AnyCommand['kind'],
  `${'contribution' | 'preWork' | 'writingRound' | 'silentCard' | 'voteRound' | 'vote' | 'scoreRound' | 'estimate' | 'cluster' | 'canvasNote' | 'parkedNote' | 'blocker' | 'painGain' | 'reaction' | 'marker' | 'confidenceRound' | 'confidence' | 'finding' | 'setAside' | 'revision' | 'baseline' | 'scenario'}.${string}`
>;

/** Rounds that may be pre-work. */
const preparedRounds = (quarter: Quarter) => [...quarter.writingRounds, ...quarter.scoreRounds];

/** The same for what is written in the sessions' own area, its rounds, and what happens in a session or a run. */
export const facilitationCommandOf = (
  quarter: Quarter,
  step: Step & { readonly kind: FacilitationKind | SessionCommand['kind'] | PublishCommand['kind'] },
  id: string,
): AnyCommand => {
  const { kind, a, b, text, yes } = step;
  const { milestones, objectives, hypotheses, companyObjectives } = quarter;
  switch (kind) {
    case 'contribution.add':
      return {
        id,
        kind,
        values: { text, companyObjectiveId: yes ? pickOrNull(companyObjectives, a) : null },
      };
    case 'contribution.edit':
      return {
        id,
        kind,
        target: pick(quarter.contributions, a),
        changes: yes ? { text } : { clusterId: pickOrNull(quarter.clusters, b) },
      };
    case 'contribution.remove':
      return { id, kind, target: pick(quarter.contributions, a), confirmed: yes };
    case 'contribution.move':
      return {
        id,
        kind,
        target: pick(quarter.contributions, a),
        after: pickOrNull(quarter.contributions, b),
      };
    case 'writingRound.open':
      return { id, kind, activity: yes ? 's1.silent' : 's2.ideation' };
    case 'preWork.open':
      return {
        id,
        kind,
        activity: PRE_WORK_ACTIVITIES[a % 3]!,
        closesAt: closingInstant(b),
        ...(a % 3 === 2 ? { cards: milestones.slice(0, 1 + (b % 3)).map((one) => one.id) } : {}),
      };
    case 'preWork.closeAt':
      return { id, kind, round: pick(preparedRounds(quarter), a), closesAt: closingInstant(b) };
    case 'preWork.cancel':
      return { id, kind, round: pick(preparedRounds(quarter), a) };
    case 'writingRound.reveal':
      return { id, kind, round: pick(quarter.writingRounds, a) };
    case 'silentCard.write':
      return {
        id,
        kind,
        round: pick(quarter.writingRounds, a),
        text,
        companyObjectiveId: pickOrNull(companyObjectives, b),
      };
    case 'silentCard.withdraw':
      return { id, kind, round: pick(quarter.writingRounds, a), card: 'gone' };
    case 'silentCard.done':
      return { id, kind, round: pick(quarter.writingRounds, a), done: yes };
    case 'cluster.add':
      return {
        id,
        kind,
        values: yes
          ? { sessionId: 's0', name: text, area: CANVAS_AREAS[a % 5]! }
          : { sessionId: 's2', name: text, hypothesisId: pickOrNull(hypotheses, a) },
      };
    case 'cluster.edit':
      return { id, kind, target: pick(quarter.clusters, a), changes: { name: text } };
    case 'cluster.remove':
      return { id, kind, target: pick(quarter.clusters, a) };
    case 'cluster.move':
      return { id, kind, target: pick(quarter.clusters, a), after: pickOrNull(quarter.clusters, b) };
    case 'canvasNote.add':
      return { id, kind, values: { text, area: CANVAS_AREAS[a % 5]!, evidence: yes ? 'retro' : null } };
    case 'canvasNote.edit':
      return {
        id,
        kind,
        target: pick(quarter.canvasNotes, a),
        changes: yes ? { text } : { area: CANVAS_AREAS[b % 5]!, clusterId: pickOrNull(quarter.clusters, b) },
      };
    case 'canvasNote.remove':
      return { id, kind, target: pick(quarter.canvasNotes, a), confirmed: yes };
    case 'canvasNote.move':
      return { id, kind, target: pick(quarter.canvasNotes, a), after: pickOrNull(quarter.canvasNotes, b) };
    case 'parkedNote.add':
      return { id, kind, values: { text, sessionId: yes ? 's1' : null } };
    case 'parkedNote.edit':
      return { id, kind, target: pick(quarter.parkedNotes, a), changes: { text } };
    case 'parkedNote.remove':
      return { id, kind, target: pick(quarter.parkedNotes, a), confirmed: yes };
    case 'parkedNote.move':
      return { id, kind, target: pick(quarter.parkedNotes, a), after: pickOrNull(quarter.parkedNotes, b) };
    case 'blocker.add':
      return {
        id,
        kind,
        values: {
          kind: yes ? 'risk' : 'none',
          text,
          contributionId: pickOrNull(quarter.contributions, a),
          objectiveId: pickOrNull(objectives, b),
        },
      };
    case 'blocker.edit':
      return {
        id,
        kind,
        target: pick(quarter.blockers, a),
        changes: yes ? { text } : { kind: b % 2 === 0 ? 'none' : 'trade-off' },
      };
    case 'blocker.remove':
      return { id, kind, target: pick(quarter.blockers, a), confirmed: yes };
    case 'blocker.move':
      return { id, kind, target: pick(quarter.blockers, a), after: pickOrNull(quarter.blockers, b) };
    case 'painGain.add':
      return { id, kind, values: { kind: yes ? 'pain' : 'gain', text, objectiveId: pick(objectives, a) } };
    case 'painGain.edit':
      return { id, kind, target: pick(quarter.painGains, a), changes: yes ? { text } : { kind: 'gain' } };
    case 'painGain.remove':
      return { id, kind, target: pick(quarter.painGains, a), confirmed: yes };
    case 'painGain.move':
      return { id, kind, target: pick(quarter.painGains, a), after: pickOrNull(quarter.painGains, b) };
    case 'finding.acknowledge':
      return { id, kind, key: `OVERRUN:s${String(a % 3)}`, reason: text };
    case 'finding.reopen':
      return { id, kind, key: `OVERRUN:s${String(b % 3)}` };
    case 'voteRound.open':
      if (b % 3 === 0) {
        const subjects = [...quarter.clusters.filter(({ area }) => area !== null), ...quarter.canvasNotes];
        return {
          id,
          kind,
          activity: 's0.vote',
          subjectKind: 'canvas',
          subjects: subjects.slice(0, 1 + (a % 4)).map((one) => one.id),
          budget: 3,
          mostEach: 1 + (a % 2),
        };
      }
      return {
        id,
        kind,
        activity: 's2.vote',
        subjectKind: yes ? 'milestone' : 'objective',
        subjects: (yes ? milestones : objectives).slice(0, 1 + (a % 3)).map((one) => one.id),
        // More than a person may get is asked for seldom: else hardly a vote begins.
        budget: b % 7,
        mostEach: 1 + (a % 2),
      };
    case 'voteRound.reveal':
      return { id, kind, round: pick(quarter.voteRounds, a) };
    case 'vote.give':
      return { id, kind, round: pick(quarter.voteRounds, a), subject: pick(milestones, b), votes: a % 3 };
    case 'scoreRound.open':
      return {
        id,
        kind,
        scale: (['effort', 'business', 'ux'] as const)[a % 3]!,
        cards: milestones.slice(0, 1 + (b % 3)).map((one) => one.id),
        follows: null,
        ...(yes ? { override: true } : {}),
      };
    case 'scoreRound.reveal':
      return { id, kind, round: pick(quarter.scoreRounds, a) };
    case 'scoreRound.hear':
      return {
        id,
        kind,
        round: pick(quarter.scoreRounds, a),
        card: pick(milestones, b),
        end: yes ? 'small' : 'large',
      };
    case 'scoreRound.settle':
      return { id, kind, round: pick(quarter.scoreRounds, a), cards: [pick(milestones, b)] };
    case 'estimate.give':
      return { id, kind, round: pick(quarter.scoreRounds, a), card: pick(milestones, b), value: 'unsure' };
    case 'estimate.withdraw':
      return { id, kind, round: pick(quarter.scoreRounds, a), card: pick(milestones, b) };
    case 'reaction.add':
      return {
        id,
        kind,
        values: { milestoneId: pick(milestones, a), kind: yes ? 'risk' : 'fine', text },
      };
    case 'reaction.edit':
      return { id, kind, target: pick(quarter.reactions, a), changes: { resolved: yes } };
    case 'reaction.remove':
      return { id, kind, target: pick(quarter.reactions, a), confirmed: yes };
    case 'marker.add':
      return {
        id,
        kind,
        values: {
          kind: yes ? 'risk' : 'research',
          text,
          ...(yes ? { startWeek: 1 + (a % 12), endWeek: 1 + (b % 12) } : {}),
          milestoneId: yes ? null : pickOrNull(milestones, b),
        },
      };
    case 'marker.edit':
      return { id, kind, target: pick(quarter.markers, a), changes: { text, state: yes ? 'done' : 'open' } };
    case 'marker.remove':
      return { id, kind, target: pick(quarter.markers, a), confirmed: yes };
    case 'setAside.say':
      return {
        id,
        kind,
        milestone: pick(milestones, a),
        reason: yes ? 'noRoom' : 'waits',
        why: text,
        next: yes ? 'nextQuarter' : 'lookAgain',
        week: step.week,
      };
    case 'setAside.withdraw':
      return { id, kind, milestone: pick(quarter.setAsides, a) };
    case 'revision.explain':
      return { id, kind, revision: a, text };
    case 'baseline.agree':
      return { id, kind, revision: a, round: yes ? null : pickOrNull(quarter.confidenceRounds, b) };
    case 'scenario.add':
      return {
        id,
        kind,
        values: {
          name: text,
          base: a,
          moves: [{ card: pick(milestones, b), startWeek: step.week, endWeek: step.week }],
        },
      };
    case 'scenario.edit':
      return {
        id,
        kind,
        target: pick(quarter.scenarios, a),
        changes: yes
          ? { name: text }
          : { moves: [{ card: pick(milestones, b), startWeek: null, endWeek: null }] },
      };
    case 'scenario.remove':
      return { id, kind, target: pick(quarter.scenarios, a), confirmed: yes };
    case 'confidenceRound.open':
      return { id, kind, follows: yes ? pickOrNull(quarter.confidenceRounds, a) : null };
    case 'confidenceRound.reveal':
      return { id, kind, round: pick(quarter.confidenceRounds, a) };
    case 'confidence.give':
      return { id, kind, round: pick(quarter.confidenceRounds, a), value: yes ? 2 : 4, because: text };
    case 'confidence.withdraw':
      return { id, kind, round: pick(quarter.confidenceRounds, a) };
    default:
      return isSessionKind(kind)
        ? sessionCommandOf(quarter, { ...step, kind }, id)
        : publishCommandOf(quarter, { ...step, kind }, id);
  }
};
