import { pathTo } from '../../ui/routing/route';
import type { CalendarQuarter } from './calendar-quarter';
import { useMakeQuarter, type MakeQuarter } from './use-make-quarter';

/** Makes the next quarter from another one. */
export const useCopyQuarter = (quarter: string): MakeQuarter<CalendarQuarter> =>
  useMakeQuarter({
    ask: (call, commandId, wish) => call('quarter.copy', { quarter, commandId, ...wish }),
    pathOf: (made) => pathTo('agreement', { quarter: made }),
  });
