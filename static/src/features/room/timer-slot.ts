/** Id of the place in the room's head that the timer of a running session takes. */
export const TIMER_SLOT = 'okra-room-timer';
