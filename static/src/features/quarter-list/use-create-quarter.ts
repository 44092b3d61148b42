import type { Input } from '../../rpc/call';
import { pathTo } from '../../ui/routing/route';
import { useMakeQuarter, type MakeQuarter } from './use-make-quarter';

type QuarterWish = Omit<Input<'quarter.create'>, 'project' | 'commandId'>;

/** Makes a quarter in which nothing is written, or the sample. */
export const useCreateQuarter = (project: string, thenImport = false): MakeQuarter<QuarterWish> =>
  useMakeQuarter({
    ask: (call, commandId, wish) => call('quarter.create', { project, commandId, ...wish }),
    pathOf: (quarter) => pathTo(thenImport ? 'agreement.import' : 'agreement', { quarter }),
  });
