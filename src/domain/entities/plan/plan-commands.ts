import { absenceCommands } from './absence/absence-commands';
import { baselineCommands } from './baseline/baseline-commands';
import { markerCommands } from './marker/marker-commands';
import { reactionCommands } from './reaction/reaction-commands';
import { revisionNoteCommands } from './revision-note/revision-note-commands';
import { scenarioCommands } from './scenario/scenario-commands';
import { setAsideCommands } from './set-aside/set-aside-commands';

/** What is written beside the weeks of the draft: what it needs, what people think and agree, what they left out and tried. */
export const planCommands = {
  ...markerCommands,
  ...reactionCommands,
  ...absenceCommands,
  ...setAsideCommands,
  ...revisionNoteCommands,
  ...baselineCommands,
  ...scenarioCommands,
};
