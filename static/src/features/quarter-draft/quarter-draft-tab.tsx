import { BoardView } from './board-view';

/** The quarter by week, in the views that a team plans and looks back with. Always a draft. */
export const QuarterDraftTab = () => <BoardView />;
