import type { publishProcedures } from '#contract/publish-procedures';
import { mappingChoices } from '#domain/jira-publishing/mapping-choices';
import { ok } from '#domain/kernel/result';
import type { Publishing } from '../usecases/publish/ports';
import { withoutDigests } from '../usecases/publish/seen-values';
import { preparePublish } from '../usecases/publish/prepare-publish';
import { startPublish } from '../usecases/publish/start-publish';
import { stepPublish, stopPublish } from '../usecases/publish/step-publish';
import { previewUndo } from '../usecases/publish/undo-preview';
import { undoRun } from '../usecases/publish/undo-run';
import { whoChanged } from '../usecases/publish/who-changed';
import type { Handlers } from './handlers';

export const publishHandlers = (publishing: Publishing): Handlers<typeof publishProcedures> => ({
  'publish.prepare': async ({ quarter, rows, compare }, caller) => {
    const request = { quarterId: quarter, rows, compare: compare === true, isChoosing: true };
    const prepared = await preparePublish(publishing, caller, request);
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
      choices: mappingChoices(setting.facts, setting.mapping),
      problems,
      rows: [...withoutDigests(publishing, quarter, dry)],
      run:
        run === null
          ? null
          : {
              id: run.run.id,
              state: run.run.state,
              startedAt: run.run.startedAt,
              activeAt: run.run.activeAt,
              memberId: run.run.memberId,
              undoes: run.run.undoes,
              total: run.total,
              created: run.created,
              refused: run.run.refused,
            },
    });
  },
  'publish.start': ({ quarter, rows, choices = [] }, caller) =>
    startPublish(publishing, caller, { quarterId: quarter, rows, choices }),
  'publish.step': ({ quarter, run }, caller) => stepPublish(publishing, caller, quarter, run),
  'publish.stop': ({ quarter, run }, caller) => stopPublish(publishing, caller, quarter, run),
  'publish.whoChanged': async ({ quarter, rows }, caller) => {
    const changes = await whoChanged(publishing, caller, quarter, rows);
    return changes.ok ? ok({ changes: changes.value }) : changes;
  },
  'publish.undoPreview': ({ quarter, run }, caller) => previewUndo(publishing, caller, quarter, run),
  'publish.undo': ({ quarter, run }, caller) => undoRun(publishing, caller, quarter, run),
});
