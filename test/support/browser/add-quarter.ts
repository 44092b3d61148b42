import { createPageCall } from '../../site/page-call';
import type { Site } from '../../site/site';
import { sendCommands } from '../../../static/src/sync/send-commands';

interface QuarterContent {
  readonly id: string;
  /** As an import takes it. */
  readonly table: string;
  /** SHOP unless said otherwise. */
  readonly project?: { readonly id: string; readonly key: string };
}

const SHOP = { id: '10000', key: 'SHOP' };

/** A quarter made of a table, by way of the app's own procedures; answers its id. */
export const addQuarter = async (
  site: Site,
  { id, table, project: where = SHOP }: QuarterContent,
): Promise<string> => {
  const project = { ...where, type: 'software' };
  const call = createPageCall(site, { accountId: 'ada', extension: { project } });
  const { quarter } = await call('quarter.create', {
    project: project.id,
    commandId: `browser-${id}`,
    label: 'A long quarter',
    team: 'Shop team',
    startDate: '2027-01-04',
  });
  const { seq } = await call('quarter.open', { quarter });
  const sources = [{ fileName: 'long.csv', format: 'csv', text: table } as const];
  const commands = [{ id: `browser-${id}-content`, kind: 'quarter.import', sources } as const];
  const { outcomes } = await sendCommands(call, { quarter, basedOn: seq, commands });
  const refused = outcomes.find((outcome) => !outcome.ok);
  if (refused?.ok === false) throw new Error(`The table was refused: ${refused.refusal.text}`);
  return quarter;
};
