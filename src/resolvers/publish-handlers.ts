import type { publishProcedures } from '#contract/publish-procedures';
import { ok } from '#domain/shared/result';
import type { Publishing } from '../usecases/publish/ports';
import { preparePublish } from '../usecases/publish/prepare-publish';
import { startPublish } from '../usecases/publish/start-publish';
import { stepPublish, stopPublish } from '../usecases/publish/step-publish';
import type { Handlers } from './handlers';

export const publishHandlers = (publishing: Publishing): Handlers<typeof publishProcedures> => ({
  'publish.prepare': async ({ quarter, rows }, caller) => {
    const prepared = await preparePublish(publishing, caller, quarter, rows);
    if (!prepared.ok) return prepared;
    const { opened, setting, problems, rows: dry, run } = prepared.value;
    return ok({
      seq: opened.seq,
      project: setting.facts.project,
      mapping: setting.mapping,
      mappingChosen: setting.isChosen,
      reasons: setting.reasons,
      issueTypes: setting.facts.issueTypes,
      linkTypes: setting.facts.linkTypes,
      problems,
      rows: dry,
      run:
        run === null
          ? null
          : {
              id: run.run.id,
              state: run.run.state,
              startedAt: run.run.startedAt,
              activeAt: run.run.activeAt,
              memberId: run.run.memberId,
              total: run.total,
              created: run.created,
              refused: run.run.refused,
            },
    });
  },
  'publish.start': ({ quarter, rows }, caller) => startPublish(publishing, caller, quarter, rows),
  'publish.step': ({ quarter, run }, caller) => stepPublish(publishing, caller, quarter, run),
  'publish.stop': ({ quarter, run }, caller) => stopPublish(publishing, caller, quarter, run),
});
