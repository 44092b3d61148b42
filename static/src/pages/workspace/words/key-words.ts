/** Every key of the workspace, place by place. */
export const keyWords = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  places: [
    {
      title: 'Everywhere',
      keys: [
        { keys: ['Ctrl Z'], act: 'Undo your last change' },
        { keys: ['Ctrl Shift Z', 'Ctrl Y'], act: 'Do it again' },
        { keys: ['Esc'], act: 'Close what is open, or leave a text as it was' },
        { keys: ['?'], act: 'Show this list' },
      ],
    },
    {
      title: 'Milestones',
      keys: [
        { keys: ['↑', '↓', '←', '→'], act: 'Walk the table' },
        { keys: ['1', '2', '3'], act: 'Score the cell' },
        { keys: ['0'], act: 'Clear the score' },
        { keys: ['e'], act: 'Open the card of the row' },
        { keys: ['/'], act: 'Find cards' },
        { keys: ['Alt ←', 'Alt →'], act: 'Move the column of a heading' },
        { keys: ['Enter'], act: 'Keep a new card and begin the next' },
      ],
    },
    {
      title: 'Objectives',
      keys: [
        { keys: ['Enter'], act: 'Keep the line and begin the next' },
        { keys: ['Tab'], act: 'Make the line a hypothesis of the one above' },
        { keys: ['Shift Tab'], act: 'Make the line a key result' },
        { keys: ['Alt ↑', 'Alt ↓'], act: 'Move the line' },
      ],
    },
    {
      title: 'Quarter draft',
      keys: [
        { keys: ['↑', '↓', '←', '→'], act: 'Go from card to card' },
        { keys: ['Alt ←', 'Alt →'], act: 'Move the card by a week' },
        { keys: ['Alt Shift ←', 'Alt Shift →'], act: 'Make it a week shorter or longer' },
        { keys: ['Home', 'End'], act: 'First and last card of the lane' },
        { keys: ['m'], act: 'Choose its weeks in the form' },
        { keys: ['Shift m'], act: 'Move it: arrows or a week’s number, Enter places it, Esc leaves it' },
        { keys: ['Space'], act: 'Choose one more card to move with it' },
        { keys: ['f'], act: 'Look at what it waits for, and what waits for it' },
        { keys: ['d', 'Shift d'], act: 'Go to the next of those' },
        { keys: ['x'], act: 'Flag it as a risk, or settle the flag' },
        { keys: ['u'], act: 'Take its weeks off' },
        { keys: ['s'], act: 'Split it' },
        { keys: ['.'], act: 'Open the menu of the card' },
        { keys: ['l'], act: 'Show every dependency as a line, or only what cannot hold' },
        { keys: ['Shift l'], act: 'Lanes by the next kind: objective, type, skill' },
        { keys: ['1', '2', '3', '4', '5'], act: 'Go to a view of the draft' },
        { keys: ['/'], act: 'Find cards' },
      ],
    },
    {
      title: 'Session rooms',
      keys: [
        { keys: ['Ctrl Enter'], act: 'The primary act; in a text, keep it' },
        { keys: ['[', ']'], act: 'Look at the activity before or after' },
        { keys: ['Esc'], act: 'Back to where the session is' },
        { keys: ['p'], act: 'Stop the clock, or let it go on (who leads)' },
        { keys: ['l'], act: 'Lead everybody to what you look at (who leads)' },
      ],
    },
    {
      title: 'Jira',
      keys: [
        { keys: ['/'], act: 'Filter rows' },
        { keys: ['→', '←'], act: 'Open and close a row' },
        { keys: ['Ctrl Enter'], act: 'The primary act of the step' },
      ],
    },
  ],
} as const;
