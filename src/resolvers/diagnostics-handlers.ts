import type { diagnosticsProcedures } from '#contract/diagnostics-procedures';
import type { DiagnosticsPorts } from '../usecases/diagnostics/ports';
import { runDiagnostics } from '../usecases/diagnostics/run-diagnostics';
import type { Handlers } from './handlers';

export const diagnosticsHandlers = (ports: DiagnosticsPorts): Handlers<typeof diagnosticsProcedures> => ({
  'diagnostics.run': ({ quarter }, caller) => runDiagnostics(ports, caller, quarter),
});
