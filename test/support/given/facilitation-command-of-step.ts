import type { AnyCommand, PublishCommand } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import type { Step } from './arbitrary-step';
import { pickId as pick, pickIdOrNull as pickOrNull } from './pick-id';
import { publishCommandOf } from './publish-command-of-step';
import { isSessionKind, sessionCommandOf, type SessionCommand } from './session-command-of-step';

type FacilitationKind = Extract<
  AnyCommand['kind'],
  `${'contribution' | 'writingRound' | 'silentCard' | 'voteRound' | 'vote' | 'cluster' | 'parkedNote' | 'finding'}.${string}`
>;

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
      return { id, kind, target: pick(quarter.contributions, a), changes: { text } };
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
    case 'cluster.add':
      return {
        id,
        kind,
        values: { sessionId: 's2', name: text, hypothesisId: pickOrNull(hypotheses, a) },
      };
    case 'cluster.edit':
      return { id, kind, target: pick(quarter.clusters, a), changes: { name: text } };
    case 'cluster.remove':
      return { id, kind, target: pick(quarter.clusters, a) };
    case 'cluster.move':
      return { id, kind, target: pick(quarter.clusters, a), after: pickOrNull(quarter.clusters, b) };
    case 'parkedNote.add':
      return { id, kind, values: { text, sessionId: yes ? 's1' : null } };
    case 'parkedNote.edit':
      return { id, kind, target: pick(quarter.parkedNotes, a), changes: { text } };
    case 'parkedNote.remove':
      return { id, kind, target: pick(quarter.parkedNotes, a), confirmed: yes };
    case 'parkedNote.move':
      return { id, kind, target: pick(quarter.parkedNotes, a), after: pickOrNull(quarter.parkedNotes, b) };
    case 'finding.acknowledge':
      return { id, kind, key: `OVERRUN:s${String(a % 3)}`, reason: text };
    case 'finding.reopen':
      return { id, kind, key: `OVERRUN:s${String(b % 3)}` };
    case 'voteRound.open':
      return {
        id,
        kind,
        activity: 's2.vote',
        subjectKind: yes ? 'milestone' : 'objective',
        subjects: (yes ? milestones : objectives).slice(0, 1 + (a % 3)).map((one) => one.id),
        budget: b,
        mostEach: 1 + (a % 2),
      };
    case 'voteRound.reveal':
      return { id, kind, round: pick(quarter.voteRounds, a) };
    case 'vote.give':
      return { id, kind, round: pick(quarter.voteRounds, a), subject: pick(milestones, b), votes: a % 3 };
    default:
      return isSessionKind(kind)
        ? sessionCommandOf(quarter, { ...step, kind }, id)
        : publishCommandOf(quarter, { ...step, kind }, id);
  }
};
