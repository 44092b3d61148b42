import { asId, asObject } from '../rest/json-reading';
import type { Answer, Routes } from '../rest/router';
import { canOnIssue, findVisibleIssue } from './access';
import { issueStub } from './field-view';
import { linkTypeBean, rest } from './jira-beans';
import { getParam, type JiraCall } from './jira-call';
import { JiraError } from './jira-error';
import type { IssueLink } from './jira-model';
import { findLinkType, findNamedIssue } from './link-input';
import { addLink, removeLink } from './write-links';

export const LINK_ROUTES: Routes<JiraCall> = {
  'POST /rest/api/3/issueLink': linkIssues,
  'GET /rest/api/3/issueLink/{linkId}': (call) => {
    const { link, inward, outward } = getVisibleLink(call);
    const type = call.site.catalogue.linkTypes().find(({ id }) => id === link.typeId);
    return {
      status: 200,
      body: {
        id: String(link.id),
        self: rest(call.site, `issueLink/${link.id}`),
        type: type ? linkTypeBean(call.site, type) : { id: link.typeId },
        inwardIssue: issueStub(call, inward),
        outwardIssue: issueStub(call, outward),
      },
      points: 2,
    };
  },
  'DELETE /rest/api/3/issueLink/{linkId}': (call) => {
    const { link, inward, outward } = getVisibleLink(call);
    // Documented: on the project of at least one of the two.
    if (![inward, outward].some((issue) => canOnIssue(call, issue, 'LINK_ISSUES'))) throw noLinkPermission();
    removeLink(call, link);
    return { status: 204 };
  },
  'GET /rest/api/3/issueLinkType': (call) => {
    const types = call.site.catalogue.linkTypes().map((type) => linkTypeBean(call.site, type));
    return { status: 200, body: { issueLinkTypes: types }, points: 1 + types.length };
  },
};

const noLinkPermission = (): JiraError => new JiraError(404, ['No Link Issue Permission for issue.']);

/**
 * `{type: Blocks, inwardIssue: A, outwardIssue: B}` reads "A blocks B": A shows B as its outwardIssue.
 * The answer has no body, and a link that exists is no error.
 */
function linkIssues(call: JiraCall): Answer {
  const body = asObject(call.body);
  const inward = findNamedIssue(call, body?.['inwardIssue']);
  const outward = findNamedIssue(call, body?.['outwardIssue']);
  if (!inward || !outward) {
    throw new JiraError(404, ['Issue does not exist or you do not have permission to see it.']);
  }
  const given = asObject(body?.['type']);
  const type = findLinkType(call, given);
  if (!type) {
    const name = asId(given?.['name']) ?? asId(given?.['id']) ?? '';
    throw new JiraError(404, [`No issue link type with name '${name}' found.`]);
  }
  // Documented: on the project of the outward issue alone; to see the other one is enough.
  if (!canOnIssue(call, outward, 'LINK_ISSUES')) throw noLinkPermission();
  addLink(call, type.id, inward, outward);
  return { status: 201 };
}

function getVisibleLink(call: JiraCall): {
  link: IssueLink;
  inward: NonNullable<ReturnType<typeof findVisibleIssue>>;
  outward: NonNullable<ReturnType<typeof findVisibleIssue>>;
} {
  const id = getParam(call, 'linkId');
  const link = call.site.issues.findLink(id);
  const inward = link && findVisibleIssue(call, link.inward);
  const outward = link && findVisibleIssue(call, link.outward);
  if (!link || !inward || !outward) throw new JiraError(404, [`No issue link with id '${id}' exists.`]);
  return { link, inward, outward };
}
