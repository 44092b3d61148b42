import type { Dependency } from '../../entities/milestones/dependency/dependency';
import { isOnTheBoard, objectiveOfMilestone } from '../../entities/milestones/milestone/lineage';
import { inWeekOrder, type Marker, type MarkerKind } from '../../entities/plan/marker/marker';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';
import { findings } from '../second-look/findings';
import { loadOfFinding } from '../second-look/load-of-finding';
import { keyOfFinding, splitFindings } from '../second-look/split-findings';
import { quarterShown, type LastEntry, type QuarterShown } from './quarter-shown';

interface InWeeks {
  /** Both included; null: no week of its own. */
  readonly startWeek: number | null;
  readonly endWeek: number | null;
}

/** Something that is worth a second look, and what the team makes of it. */
export interface ShownFinding extends InWeeks {
  readonly id: string;
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly subject: string;
  readonly objectiveId: string | null;
  /** Owner of the card that it is about: a member id; null: nobody alone. */
  readonly owner: string | null;
  /** Why it is fine; null: it is open. */
  readonly accepted: string | null;
}

export interface ShownMarker extends InWeeks {
  readonly id: string;
  readonly kind: MarkerKind;
  readonly text: string;
  readonly owner: string;
  readonly state: Marker['state'];
  /** The card that it is about; empty: none alone. */
  readonly about: string;
  readonly objectiveId: string | null;
}

/** What a card needs from others. */
export interface ShownNeed extends Pick<Dependency, 'id' | 'text' | 'owner' | 'neededByWeek' | 'status'> {
  readonly card: string;
  readonly objectiveId: string | null;
}

/** What may go wrong, who looks after it, and what the team needs from others. */
export interface RisksView extends QuarterShown {
  readonly view: 'findings';
  /** Errors and warnings, the gravest first. */
  readonly findings: readonly ShownFinding[];
  /** How many more are only worth knowing. */
  readonly hints: number;
  readonly markers: readonly ShownMarker[];
  readonly needs: readonly ShownNeed[];
}

const objectiveOf = (quarter: Quarter, card: string | null): string | null => {
  const milestone = findById(quarter.milestones, card ?? '');
  return milestone === undefined ? null : (objectiveOfMilestone(quarter, milestone)?.id ?? null);
};

const weeksOf = (quarter: Quarter, finding: Finding): InWeeks => {
  const load = loadOfFinding(quarter, finding);
  if (load !== undefined) return { startWeek: load.from, endWeek: load.to };
  const placement = findById(quarter.placements, finding.subject.id);
  return { startWeek: placement?.startWeek ?? null, endWeek: placement?.endWeek ?? null };
};

const findingOf = (quarter: Quarter, finding: Finding, accepted: string | null): ShownFinding => {
  const { code, severity, message, subject } = finding;
  return {
    id: keyOfFinding(finding),
    code,
    severity,
    message,
    subject: subject.title,
    objectiveId: subject.concept === 'objective' ? subject.id : objectiveOf(quarter, subject.id),
    owner: findById(quarter.milestones, subject.id)?.ownerId ?? null,
    accepted,
    ...weeksOf(quarter, finding),
  };
};

/**
 * Findings and risks, as readers of a page see them (S4-8, S4-21). Who is away stays in the workspace, and so does whatever
 * it alone makes too little.
 */
export const risksView = (whole: Quarter, last: LastEntry): RisksView => {
  const quarter: Quarter = { ...whole, absences: [] };
  const { open, fine } = splitFindings(quarter, findings(quarter));
  const shown = [
    ...open.map((finding) => ({ finding, accepted: null })),
    ...fine.map(({ finding, acknowledgement: { reason } }) => ({ finding, accepted: reason })),
  ];
  const grave = shown.filter(({ finding }) => finding.severity !== 'info');
  return {
    view: 'findings',
    ...quarterShown(quarter, last),
    findings: grave.map(({ finding, accepted }) => findingOf(quarter, finding, accepted)),
    hints: shown.length - grave.length,
    markers: inWeekOrder(quarter.markers).map(({ id, kind, text, owner, state, milestoneId, ...weeks }) => ({
      id,
      kind,
      text,
      owner,
      state,
      about: findById(quarter.milestones, milestoneId ?? '')?.title ?? '',
      objectiveId: objectiveOf(quarter, milestoneId),
      startWeek: weeks.startWeek,
      endWeek: weeks.endWeek,
    })),
    needs: quarter.dependencies.flatMap(
      ({ id, milestoneId, targetMilestoneId, text, owner, neededByWeek, status }) => {
        const card = findById(quarter.milestones, milestoneId);
        if (targetMilestoneId !== null || card === undefined || !isOnTheBoard(card)) return [];
        return [
          {
            id,
            text,
            owner,
            neededByWeek,
            status,
            card: card.title,
            objectiveId: objectiveOf(quarter, card.id),
          },
        ];
      },
    ),
  };
};
