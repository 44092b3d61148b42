/** How the table of milestones can be looked at. */
export const viewWords = {
  view: 'View',
  groupBy: 'Group by',
  groupings: { objective: 'Objective', type: 'Type', week: 'First week', none: 'No groups' },
  orderBy: 'Sort by',
  byRank: 'Rank',
  byWorth: 'Value over effort',
  columns: 'Columns',
  movedTo: (name: string, place: number, of: number): string =>
    `${name} is column ${String(place)} of ${String(of)}`,
};
