import { findAccount } from '../rest/accounts';
import { asObject, asString, asStrings } from '../rest/json-reading';
import type { Routes } from '../rest/router';
import {
  canCreateIn,
  canSeePage,
  canSeeSpace,
  confluenceDate,
  getPage,
  getSpace,
  type ConfluenceCall,
} from './confluence-call';
import { badRequest } from './confluence-error';
import type { Space } from './confluence-store';
import { cursorPage } from './cursor-page';

/** Spaces and people, and what only version 1 answers. */
export const WIKI_ROUTES: Routes<ConfluenceCall> = {
  'GET /wiki/api/v2/spaces': (call) => {
    const keys = call.query.getAll('keys').flatMap((value) => value.split(','));
    const ids = call.query.getAll('ids').flatMap((value) => value.split(','));
    const spaces = call.store
      .spaces()
      .filter(
        (space) =>
          canSeeSpace(call, space) &&
          (keys.length === 0 || keys.includes(space.key)) &&
          (ids.length === 0 || ids.includes(space.id)),
      );
    return cursorPage(call, 'spaces', spaces, spaceView);
  },
  'GET /wiki/api/v2/spaces/{id}': (call) => {
    const space = getSpace(call, call.params['id'] ?? '');
    const view = spaceView(space);
    const _links = { ...(view['_links'] as object), base: `${call.baseUrl}/wiki` };
    const may = canCreateIn(call, space) ? ['read', 'create'] : ['read'];
    const operations = may.map((operation) => ({
      operation,
      targetType: operation === 'read' ? 'space' : 'page',
    }));
    const asked =
      call.query.get('include-operations') === 'true' ? { operations: { results: operations } } : {};
    return { status: 200, body: { ...view, ...asked, _links }, points: 2 };
  },
  'POST /wiki/api/v2/users-bulk': (call) => {
    const ids = asStrings(asObject(call.body)?.['accountIds']);
    if (!ids || ids.length === 0 || ids.length > 250)
      throw badRequest('accountIds must hold 1 to 250 accounts.');
    const found = ids.flatMap((id) => findAccount(id) ?? []);
    const results = found.map(({ accountId, displayName, emailAddress, accountType }) => ({
      accountId,
      displayName,
      publicName: displayName,
      email: emailAddress,
      accountType,
      accountStatus: 'active',
      isExternalCollaborator: false,
      timeZone: 'Etc/UTC',
      profilePicture: { path: `/wiki/aa-avatar/${accountId}`, isDefault: true },
    }));
    return {
      status: 200,
      body: { results, _links: { base: `${call.baseUrl}/wiki` } },
      points: 1 + 2 * results.length,
    };
  },
  'GET /wiki/rest/api/user/current': (call) => {
    const account = findAccount(call.accountId);
    return {
      status: 200,
      body: {
        type: 'known',
        accountId: call.accountId,
        accountType: account?.accountType ?? 'atlassian',
        email: account?.emailAddress ?? '',
        publicName: account?.displayName ?? '',
        displayName: account?.displayName ?? '',
        timeZone: 'Etc/UTC',
        isExternalCollaborator: false,
        profilePicture: { path: `/wiki/aa-avatar/${call.accountId}`, width: 48, height: 48, isDefault: true },
        _links: { base: `${call.baseUrl}/wiki`, context: '/wiki' },
      },
      points: 3,
    };
  },
  'POST /wiki/rest/api/content/{id}/permission/check': (call) => {
    const page = getPage(call);
    const body = asObject(call.body);
    const identifier = asString(asObject(body?.['subject'])?.['identifier']);
    if (identifier === undefined || asString(body?.['operation']) === undefined) {
      throw badRequest('subject and operation are required.');
    }
    const subject = { ...call, accountId: identifier, asApp: false };
    const hasPermission = findAccount(identifier) !== undefined && canSeePage(subject, page);
    return { status: 200, body: { hasPermission, errors: [], _links: {} }, points: 3 };
  },
};

function spaceView({ id, key, name, homepageId, createdAt }: Space): Record<string, unknown> {
  return {
    id,
    key,
    name,
    type: 'global',
    status: 'current',
    authorId: 'ada',
    createdAt: confluenceDate(createdAt),
    homepageId,
    _links: { webui: `/spaces/${key}` },
  };
}
