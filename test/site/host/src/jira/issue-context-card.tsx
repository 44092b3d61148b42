import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import Lozenge from '@atlaskit/lozenge';
import { z } from 'zod';
import { siteIdentity } from '../../../identity';
import { AppFrame } from '../bridge/app-frame';
import type { IssueContextModule } from '../site/app-manifest';
import { request } from '../site/request';
import { AppIcon } from './app-icon';
import { DisclosureCard } from './disclosure-card';
import { toIssueExtension } from './extension-claims';
import type { Issue } from './jira-queries';

const Appearance = z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success']);

const DynamicProperties = z.object({
  reply: z
    .looseObject({
      status: z
        .looseObject({
          type: z.literal('lozenge'),
          value: z.looseObject({ label: z.string(), type: Appearance.catch('default') }),
        })
        .optional()
        .catch(undefined),
    })
    .nullish(),
});

/** The lozenge beside the label. The function learns where, never who: it is called without an account. */
const useStatusLozenge = (module: IssueContextModule, issue: Issue) => {
  const key = module.dynamicProperties?.function;
  return useQuery({
    queryKey: ['dynamicProperties', module.key, issue.id],
    enabled: key !== undefined,
    retry: false,
    queryFn: async () => {
      const extension = toIssueExtension('jira:issueContext', issue);
      const context = { cloudId: siteIdentity.cloudId, moduleKey: module.key, extension };
      const answer = await request(null, '/__site/function', DynamicProperties, {
        method: 'POST',
        isForFrame: true,
        body: { function: key, accountId: null, payload: { ...context, context } },
      });
      return answer.reply?.status?.value ?? null;
    },
  });
};

/** Jira's context module: closed at first; its frame exists only while it is open. */
export const IssueContextCard = ({ module, issue }: { module: IssueContextModule; issue: Issue }) => {
  const [isOpen, setOpen] = useState(false);
  const status = useStatusLozenge(module, issue);
  const label = module.label ?? module.title;
  return (
    <DisclosureCard
      title={
        <>
          <AppIcon module={module} />
          {label}
        </>
      }
      aside={
        status.data ? (
          <Lozenge appearance={status.data.type} maxWidth={160}>
            {status.data.label}
          </Lozenge>
        ) : null
      }
      isOpen={isOpen}
      onToggle={() => {
        if (isOpen) void status.refetch();
        setOpen(!isOpen);
      }}
    >
      <AppFrame
        title={`${label} context`}
        fit="content"
        place={{
          product: 'jira',
          module,
          resource: module.resource,
          extension: toIssueExtension('jira:issueContext', issue),
        }}
      />
    </DisclosureCard>
  );
};
