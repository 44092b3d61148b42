/** What four colleagues have to say, each their own part of it: enough for a session, and nothing that anybody decided. */
export const saidByColleagues = {
  ideas: [
    'Show ten people a sketch and watch where they stop',
    'Put a button there that only counts who presses it',
    'Ask five people who sent something back last week',
    'Clean up the address data first',
    'Offer it to one town before all others',
    'Measure how long it takes today',
    'Let support try it for a week',
    'Write down what the warehouse would have to change',
  ],
  blockers: [
    'Two of us are away in week six',
    'The carrier has not signed yet',
    'Nobody owns the old address data',
    'We need a day of the design team',
  ],
  notes: [
    'People call to ask where their parcel is',
    'Those who come back order twice as much',
    'One search page brings half of all visits',
    'Sales expect it before the summer',
  ],
  because: [
    'We did something like it last year',
    'There is data that nobody has cleaned',
    'The others have built half of it',
    'I would ask first what legal says',
  ],
  confidence: [
    'We learn before we build',
    'Week five is full',
    'I know what I do first',
    'It hangs on the carrier',
  ],
} as const;
