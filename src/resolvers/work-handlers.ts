import type { workProcedures } from '#contract/work-procedures';
import { bringWork } from '../usecases/existing-work/bring-work';
import type { ExistingWork } from '../usecases/existing-work/ports';
import { searchWork } from '../usecases/existing-work/search-work';
import type { Handlers } from './handlers';

export const workHandlers = (work: ExistingWork): Handlers<typeof workProcedures> => ({
  'work.search': ({ quarter, ...asked }, caller) =>
    searchWork(work, caller, { ...asked, quarterId: quarter }),
  'work.bring': ({ quarter, commandId, items }, caller) =>
    bringWork(work, caller, {
      quarterId: quarter,
      commandId,
      items: items.map(({ issue, objective }) => ({ issueId: issue, objectiveId: objective })),
    }),
});
