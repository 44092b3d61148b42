import type { JiraCall } from './jira-call';
import { JiraError } from './jira-error';
import { announceLink } from './jira-events';
import type { ChangeItem, Issue, IssueLink, LinkType } from './jira-model';
import type { LinkInput } from './link-input';

/** Jira Cloud refuses more links than this on one issue. */
const MOST_LINKS = 2000;

/** Adds a link from an issue's own point of view. */
export function addOwnLink(call: JiraCall, issue: Issue, link: LinkInput): void {
  if (link.side === 'outward') addLink(call, link.typeId, issue, link.other);
  else addLink(call, link.typeId, link.other, issue);
}

/** `inward` blocks `outward`. A link that exists already is left alone. */
export function addLink(call: JiraCall, typeId: string, inward: Issue, outward: Issue): void {
  const { issues } = call.site;
  if (inward.id === outward.id) {
    throw new JiraError(400, [`You cannot link an issue to itself: ${inward.key}`]);
  }
  for (const end of [inward, outward]) checkRoomForLinks(call, end, 1);
  const link = issues.addLink({ typeId, inward: inward.id, outward: outward.id });
  if (!link) return;
  const type = getLinkType(call, typeId);
  announceLink(call, 'created', link, type);
  noteLink(call, inward, `This issue ${type.outward} ${outward.key}`, outward.key, 'added');
  noteLink(call, outward, `This issue ${type.inward} ${inward.key}`, inward.key, 'added');
}

export function removeLink(call: JiraCall, link: IssueLink): void {
  const type = getLinkType(call, link.typeId);
  const inward = call.site.issues.find(link.inward);
  const outward = call.site.issues.find(link.outward);
  call.site.issues.removeLink(link.id);
  announceLink(call, 'deleted', link, type);
  if (!inward || !outward) return;
  noteLink(call, inward, `This issue ${type.outward} ${outward.key}`, outward.key, 'removed');
  noteLink(call, outward, `This issue ${type.inward} ${inward.key}`, inward.key, 'removed');
}

export function checkRoomForLinks(call: JiraCall, issue: Issue, more: number): void {
  if (call.site.issues.linkCount(issue.id) + more > MOST_LINKS) {
    throw new JiraError(413, [`The issue ${issue.key} has reached the limit of ${MOST_LINKS} links.`]);
  }
}

function getLinkType(call: JiraCall, typeId: string): LinkType {
  return (
    call.site.catalogue.linkTypes().find(({ id }) => id === typeId) ?? {
      id: typeId,
      name: 'Removed',
      inward: 'was linked from',
      outward: 'was linked to',
    }
  );
}

function noteLink(
  call: JiraCall,
  issue: Issue,
  text: string,
  otherKey: string,
  how: 'added' | 'removed',
): void {
  const added = how === 'added';
  const item: ChangeItem = {
    field: 'Link',
    fieldtype: 'jira',
    fieldId: 'issuelinks',
    from: added ? null : otherKey,
    fromString: added ? null : text,
    to: added ? otherKey : null,
    toString: added ? text : null,
  };
  call.site.issues.addChange(issue.id, call.actor.accountId, call.now, [item]);
  call.site.issues.touch(issue.id, call.now);
}
