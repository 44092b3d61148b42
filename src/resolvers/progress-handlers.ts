import type { progressProcedures } from '#contract/progress-procedures';
import type { ProgressPorts } from '../usecases/progress/ports';
import { searchReadiness, type ReadinessPorts } from '../usecases/progress/search-readiness';
import { refreshProgress, showProgress } from '../usecases/progress/show-progress';
import type { Handlers } from './handlers';

export const progressHandlers = (
  ports: ProgressPorts & ReadinessPorts,
): Handlers<typeof progressProcedures> => ({
  'progress.read': ({ quarter }, caller) => showProgress(ports, caller, quarter),
  'progress.refresh': ({ quarter }, caller) => refreshProgress(ports, caller, quarter),
  'progress.search': ({ quarter }, caller) => searchReadiness(ports, caller, quarter),
});
