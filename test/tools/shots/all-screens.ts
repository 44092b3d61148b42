import { importScreens } from './import-screens';
import { issueScreens } from './issue-screens';
import { linkScreens } from './link-screens';
import { listScreens } from './list-screens';
import { milestonesScreens } from './milestones-screens';
import { pageScreens } from './page-screens';
import { pageViewScreens } from './page-view-screens';
import { sessionScreens } from './session-screens';
import { publishScreens } from './publish-screens';
import { roomScreens } from './room-screens';
import type { Screen } from './screen';
import { progressScreens } from './progress-screens';
import { cardRoomScreens } from './card-room-screens';
import { qualifyRoomScreens } from './qualify-room-screens';
import { draftRoomScreens } from './draft-room-screens';
import { draftViewScreens } from './draft-view-screens';
import { scoreRoomScreens } from './score-room-screens';
import { okrRoomScreens } from './okr-room-screens';
import { visionRoomScreens } from './vision-room-screens';
import { scoreStoryScreens } from './score-story-screens';
import { sharingScreens } from './sharing-screens';
import { pictureScreens } from './picture-screens';
import { preWorkScreens } from './pre-work-screens';
import { workspaceScreens } from './workspace-screens';

/** Every screen and state of the product: the one list for pictures and for axe. */
export const allScreens: readonly Screen[] = [
  ...listScreens,
  ...workspaceScreens,
  ...importScreens,
  ...sessionScreens,
  ...milestonesScreens,
  ...roomScreens,
  ...publishScreens,
  ...progressScreens,
  ...issueScreens,
  ...linkScreens,
  ...pageScreens,
  ...pageViewScreens,
  ...cardRoomScreens,
  ...qualifyRoomScreens,
  ...draftRoomScreens,
  ...draftViewScreens,
  ...scoreRoomScreens,
  ...okrRoomScreens,
  ...visionRoomScreens,
  ...scoreStoryScreens,
  ...pictureScreens,
  ...preWorkScreens,
  ...sharingScreens,
];
