import { NO_FIELDS, type PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';

/** All kinds as one work type of that name. */
export const stepMapping = (id: string, name: string): PublishMapping => {
  const type = { issueTypeId: '10001', issueTypeName: name, label: null, level: 1 };
  return {
    id,
    types: { objective: type, epic: type, spike: type, enabler: type, signal_test: type, untyped: type },
    contributes: null,
    blocks: { linkTypeId: '10', linkTypeName: 'Blocks' },
    labels: [],
    fields: NO_FIELDS,
    sprint: null,
    children: false,
    tasks: null,
    described: [],
    defaults: {},
  };
};
