import { byFacilitators, type CommandDefinition } from '../kernel/command-definition';
import { findChanged, refuseChanged } from '../kernel/entity-changes';
import { checkFields } from '../kernel/field-rule';
import { ok } from '../kernel/result';
import type { Change } from './change';
import type { AnyCommand } from './command';
import type { Quarter } from './quarter';
import type { QuarterSettings } from './quarter-settings';
import { editableFields, refuseShorter, settingChanges } from './settings-rules';

type Edit = Extract<AnyCommand, { readonly kind: 'quarter.edit' }>;

const edit: CommandDefinition<Quarter, Edit, Change> = {
  ...byFacilitators,
  decide: (quarter, command) => {
    const stale = findChanged(quarter.settings, command.was ?? {}, command.changes);
    if (stale !== undefined) return refuseChanged('quarter', stale);
    const checked = checkFields<QuarterSettings, Quarter>(editableFields, command.changes, quarter);
    if (!checked.ok) return checked;
    const shorter = refuseShorter(quarter, checked.value.weeks ?? quarter.settings.weeks);
    return shorter ?? ok(settingChanges(quarter, checked.value));
  },
};

export const settingCommands = { 'quarter.edit': edit };
