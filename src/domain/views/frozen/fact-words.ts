import { AREA_NAMES } from '../../entities/facilitation/canvas-area/canvas-area-name';
import { BLOCKER_NAMES } from '../../entities/facilitation/blocker/blocker-name';
import { STATUS_NAMES } from '../../entities/agreement/hypothesis/status-names';
import { TYPE_NAMES } from '../../entities/milestones/milestone/type-name';
import { MARKER_NAMES } from '../../entities/plan/marker/marker-name';
import { ownValue } from '../../kernel/own-value';
import { SEVERITY_NAMES } from '../findings/severity-name';
import { QUADRANT_NAMES } from '../sessions/quadrant-name';

/** What the things of a list are called, one of them. */
const THINGS: Readonly<Record<string, string>> = {
  areas: 'Area',
  blockers: 'Blocker',
  cards: 'Milestone',
  company: 'Company objective',
  conflicts: 'Conflict',
  findings: 'Finding',
  groups: 'Cluster',
  hypotheses: 'Hypothesis',
  ideas: 'Ideas',
  keyResults: 'Key result',
  lanes: 'Objective',
  markers: 'Marker',
  needs: 'Need',
  objectives: 'Objective',
  sizes: 'Size',
  skills: 'Skill',
  things: 'Note',
};

export const thingWords = (list: string): string => ownValue(THINGS, list) ?? 'View';

/** What a fact is called; one that is not named here is told all the same, as something else. */
const FACTS: Readonly<Record<string, string>> = {
  about: 'About',
  accepted: 'Accepted because',
  aspect: 'Kind',
  brief: 'In short',
  businessValue: 'Business value',
  code: 'Code',
  colour: 'Colour',
  decideByWeek: 'Decides by week',
  dependenciesText: 'Dependencies',
  done: 'Done',
  effort: 'Effort',
  effortUncertain: 'Effort left open',
  evidence: 'Evidence',
  examples: 'Examples',
  gains: 'Gains',
  hypothesis: 'Hypothesis',
  isOn: 'On the shortlist',
  isOut: 'Put off',
  isSettled: 'Settled',
  issueKey: 'Work item',
  keyResultCodes: 'Key results',
  kind: 'Kind',
  label: 'Quarter',
  meaning: 'Meaning',
  measures: 'Key results',
  message: 'Words',
  needs: 'Needs',
  neededByWeek: 'Needed by week',
  notes: 'Notes',
  number: 'Number',
  objectiveId: 'Objective',
  owner: 'Owner',
  pains: 'Pains',
  priority: 'Priority',
  quadrant: 'Payoff',
  servedBy: 'Served by',
  serves: 'Serves',
  servesVision: 'Serves the vision',
  session: 'Session',
  severity: 'Severity',
  skills: 'Skills',
  slot: 'Quarter',
  sprintWeeks: 'Weeks of a sprint',
  startDate: 'Week 1',
  state: 'State',
  status: 'State',
  stories: 'How it was scored',
  team: 'Team',
  text: 'Text',
  texts: 'Texts',
  title: 'Title',
  type: 'Type',
  under: 'Under',
  uxValue: 'UX value',
  vision: 'Vision',
  votes: 'Votes',
  waitsFor: 'Waits for',
  weeks: 'Weeks',
};

/** Undefined: it has no name of its own. */
export const factWords = (name: string): string | undefined => ownValue(FACTS, name);

/** Words of the app's own that stand for values; what people wrote stands for itself. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  area: AREA_NAMES,
  severity: SEVERITY_NAMES,
  quadrant: QUADRANT_NAMES,
  slot: { current: 'This quarter', next: 'Next quarter' },
  status: { ...STATUS_NAMES, agreed: 'Agreed', resolved: 'Resolved' },
  state: { open: 'Open', done: 'Done' },
  type: TYPE_NAMES,
  kind: { ...MARKER_NAMES, ...BLOCKER_NAMES },
};

const NOTHING = 'nothing';

/** A value of a fact, in words. */
export const valueWords = (name: string, value: string | number | boolean | null): string => {
  if (value === null || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (name === 'businessValue') return '$'.repeat(Number(value));
  if (name === 'uxValue') return '♥\uFE0E'.repeat(Number(value));
  return ownValue(ownValue(VALUES, name), String(value)) ?? String(value);
};
