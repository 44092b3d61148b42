import '../../../support/pages/fake-bridge';
import { agreementStates } from './agreement-states';
import { checkStates } from './check-states';
import { existingWorkStates } from './existing-work-states';
import type { QUARTER_PLACES } from './places';
import type { StatesOf } from './states-of';
import { importStates } from './import-states';
import { milestonesStates } from './milestones-states';
import { objectivesStates } from './objectives-states';
import { presentationStates } from './presentation-states';
import { quarterDraftStates } from './quarter-draft-states';
import { quarterListStates } from './quarter-list-states';
import { roomStates } from './room-states';
import { sessionsStates } from './sessions-states';
import { settingsStates } from './settings-states';
import { sharingStates } from './sharing-states';
import { workspaceStates } from './workspace-states';

const table: Readonly<Record<(typeof QUARTER_PLACES)[number], StatesOf>> = {
  workspace: workspaceStates,
  agreement: agreementStates,
  'existing-work': existingWorkStates,
  import: importStates,
  milestones: milestonesStates,
  objectives: objectivesStates,
  presentation: presentationStates,
  'quarter-draft': quarterDraftStates,
  'quarter-list': quarterListStates,
  room: roomStates,
  sessions: sessionsStates,
  settings: settingsStates,
  sharing: sharingStates,
};

checkStates(table);
