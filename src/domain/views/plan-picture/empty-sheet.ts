import { pictureFrame } from './picture-frame';
import { blankLane } from './picture-lane';
import { NO_MARKERS, PICTURE_WIDTH, planSheet, type PictureOf, type PlanPicture } from './plan-sheet';

/** Height of what is written by hand, in px. */
const ROOM_TO_WRITE = 150;

/** The board without its cards, to be filled by hand: markers, people and lanes with room, and the three questions of #4. */
export const emptySheet = (of: PictureOf): PlanPicture => {
  const { draft } = of;
  const frame = pictureFrame(PICTURE_WIDTH, draft.weeks, draft.sprintWeeks);
  return planSheet(of, {
    lanes: [
      blankLane('Markers', frame, 80),
      blankLane('People, needed of here', frame, 40, '__ of __'),
      ...draft.lanes.map(({ code, title }) =>
        blankLane([...(code === '' ? [] : [code]), title].join(' '), frame, ROOM_TO_WRITE),
      ),
    ],
    markers: NO_MARKERS,
    rest: ['Do we overlap too much?      Is the sequence risky?      Are we tight on capacity?'],
    note: 'Quarter draft: an empty sheet',
  });
};
