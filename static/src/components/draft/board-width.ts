/** Under this width in px weeks are too narrow to read, and the board becomes a list by week. */
export const BOARD_WIDTH = 700;
