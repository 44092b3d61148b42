import { blockerCommands } from './blocker/blocker-commands';
import { canvasNoteCommands } from './canvas-note/canvas-note-commands';
import { acknowledgementCommands } from './acknowledgement/acknowledgement-commands';
import { clusterCommands } from './cluster/cluster-commands';
import { confidenceRoundCommands } from './confidence-round/confidence-round-commands';
import { contributionCommands } from './contribution/contribution-commands';
import { parkedNoteCommands } from './parked-note/parked-note-commands';
import { sessionCourseCommands } from './course/session-course-commands';
import { sessionPeopleCommands } from './course/session-people-commands';
import { sessionPlanCommands } from './session/session-plan-commands';
import { sessionTimerCommands } from './course/session-timer-commands';
import { voteRoundCommands } from './vote-round/vote-round-commands';
import { writingRoundCommands } from './writing-round/writing-round-commands';

/** What is written in an area of the sessions themselves: their course, rounds, and what comes of them. */
export const facilitationCommands = {
  ...canvasNoteCommands,
  ...acknowledgementCommands,
  ...clusterCommands,
  ...contributionCommands,
  ...blockerCommands,
  ...parkedNoteCommands,
  ...sessionPlanCommands,
  ...sessionCourseCommands,
  ...sessionTimerCommands,
  ...sessionPeopleCommands,
  ...voteRoundCommands,
  ...confidenceRoundCommands,
  ...writingRoundCommands,
};
