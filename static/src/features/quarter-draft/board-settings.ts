import { LANE_KINDS, type LaneKind } from '#domain/views/draft/draft-lanes';
import type { ShownParts } from '../../components/draft/board-sheet';

export const DENSITIES = ['auto', 'detail', 'compact'] as const;

/** How one person looks at the board. */
export interface BoardSettings extends ShownParts {
  readonly lanes: LaneKind;
  readonly density: (typeof DENSITIES)[number];
  /** Every dependency as a line, and not only what cannot hold. */
  readonly allLines: boolean;
  /** What each skill needs, below the people. */
  readonly skillRows: boolean;
  /** Single letters do something on a card. */
  readonly letters: boolean;
  /** Lanes that are closed, by kind and key. */
  readonly closed: readonly string[];
}

/** @internal */
export const USUAL_BOARD: BoardSettings = {
  lanes: 'objective',
  density: 'auto',
  scores: true,
  skills: true,
  needs: true,
  allLines: false,
  skillRows: false,
  letters: true,
  closed: [],
};

/** What lanes tell cards apart by once somebody goes on from one kind. */
export const nextLanes = (kind: LaneKind): LaneKind =>
  LANE_KINDS[(LANE_KINDS.indexOf(kind) + 1) % LANE_KINDS.length] ?? kind;

/** What may be on or off. */
export const SWITCHES = ['scores', 'skills', 'needs', 'allLines', 'letters'] as const;

/** So many closed lanes are kept; those that were closed first are forgotten. */
const MOST_CLOSED = 200;

const flagOf = (kept: unknown, usual: boolean): boolean => (typeof kept === 'boolean' ? kept : usual);

/** What fits of a kept text, perhaps of a page of another version. */
export const parseBoardSettings = (text: string | null): BoardSettings => {
  try {
    const kept = JSON.parse(text ?? '{}') as Readonly<Record<string, unknown>> | null;
    const usual = USUAL_BOARD;
    if (kept === null || typeof kept !== 'object') return usual;
    const closed = kept['closed'];
    return {
      lanes: LANE_KINDS.find((kind) => kind === kept['lanes']) ?? usual.lanes,
      density: DENSITIES.find((density) => density === kept['density']) ?? usual.density,
      scores: flagOf(kept['scores'], usual.scores),
      skills: flagOf(kept['skills'], usual.skills),
      needs: flagOf(kept['needs'], usual.needs),
      allLines: flagOf(kept['allLines'], usual.allLines),
      skillRows: flagOf(kept['skillRows'], usual.skillRows),
      letters: flagOf(kept['letters'], usual.letters),
      closed: Array.isArray(closed)
        ? closed.filter((one): one is string => typeof one === 'string').slice(-MOST_CLOSED)
        : usual.closed,
    };
  } catch {
    return USUAL_BOARD;
  }
};

const keptKey = ({ lanes }: BoardSettings, key: string): string => `${lanes} ${key}`;

/** The lanes of the present kind that are closed, by their keys. */
export const closedLanes = ({ lanes, closed }: BoardSettings): readonly string[] =>
  closed.filter((one) => one.startsWith(`${lanes} `)).map((one) => one.slice(lanes.length + 1));

/** With a lane closed that was open, or the other way round. */
export const withToggledLane = (settings: BoardSettings, key: string): BoardSettings => {
  const kept = keptKey(settings, key);
  return {
    ...settings,
    closed: settings.closed.includes(kept)
      ? settings.closed.filter((one) => one !== kept)
      : [...settings.closed, kept],
  };
};
