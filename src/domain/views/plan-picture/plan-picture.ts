import type { DraftPlan } from '../draft/draft-view';
import { byGravity } from '../findings/gravity';
import type { CardTrouble } from './picture-card';
import { pictureFrame } from './picture-frame';
import { HEAD_HEIGHT } from './picture-head';
import { pictureLane, type DrawnLane } from './picture-lane';
import { pictureMarkers } from './picture-markers';
import {
  INNER,
  NO_MARKERS,
  NOTE,
  PICTURE_WIDTH,
  planSheet,
  TOP,
  type PictureOf,
  type PlanPicture,
  type SheetParts,
} from './plan-sheet';
import { wrapped } from './text-width';

/** The gravest of what is said of each card; what is only told has no mark on a board either. */
const troublesOf = ({ conflicts }: DraftPlan): ReadonlyMap<string, CardTrouble> => {
  const found = new Map<string, CardTrouble>();
  for (const { subjectId, severity, brief } of conflicts) {
    if (severity === 'info') continue;
    const known = found.get(subjectId);
    if (known === undefined || byGravity({ severity }, known) < 0) found.set(subjectId, { severity, brief });
  }
  return found;
};

const restOf = ({ lanes }: DraftPlan): readonly string[] => {
  const loose = lanes.flatMap(({ cards }) => cards.filter(({ startWeek }) => startWeek === null));
  const titles = loose.map(({ title }) => title).join(' · ');
  return loose.length === 0
    ? []
    : wrapped(`Not placed (${String(loose.length)}): ${titles}`, INNER - 16, 3, NOTE);
};

const INTENTIONS = 'Quarter draft: intentions, not dates';

const partsOf = ({ draft, markers }: PictureOf): SheetParts => {
  const frame = pictureFrame(PICTURE_WIDTH, draft.weeks, draft.sprintWeeks);
  const troubles = troublesOf(draft);
  return {
    lanes: draft.lanes.map((lane) => pictureLane(lane, frame, troubles)),
    markers: pictureMarkers(markers, frame),
    rest: restOf(draft),
    note: INTENTIONS,
  };
};

/**
 * The board of the draft as a picture: lanes by objective over the weeks, markers, what has no weeks, and the legend. The
 * same revision gives the same bytes on every machine, since letters are as wide as a table says; there is no line of
 * today, which would make another picture of it every day.
 */
export const planPicture = (of: PictureOf): PlanPicture => planSheet(of, partsOf(of));

/** What a sheet holds besides its lanes. */
const FRAME_HEIGHT = TOP + HEAD_HEIGHT + 64;

/**
 * The same over sheets of paper: lanes stay whole, and each sheet repeats the head. A lane that is higher than a sheet has
 * one for itself and is printed smaller.
 *
 * @param most height of a sheet in px, where it is `PICTURE_WIDTH` wide
 */
export const planSheets = (of: PictureOf, most: number): readonly PlanPicture[] => {
  const parts = partsOf(of);
  const sheets: DrawnLane[][] = [];
  let room = 0;
  for (const lane of parts.lanes) {
    const last = sheets.at(-1);
    if (last === undefined || lane.height > room) {
      sheets.push([lane]);
      room = most - FRAME_HEIGHT - (sheets.length === 1 ? parts.markers.height : 0) - lane.height;
    } else {
      last.push(lane);
      room -= lane.height;
    }
  }
  if (sheets.length === 0) sheets.push([]);
  return sheets.map((lanes, at) =>
    planSheet(of, {
      lanes,
      markers: at === 0 ? parts.markers : NO_MARKERS,
      rest: at === sheets.length - 1 ? parts.rest : [],
      note:
        sheets.length === 1
          ? INTENTIONS
          : `${INTENTIONS} · sheet ${String(at + 1)} of ${String(sheets.length)}`,
    }),
  );
};
