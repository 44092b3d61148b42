import type { linkProcedures } from '#contract/link-procedures';
import { findCards, findIssues } from '../usecases/linking/find-issues';
import { findDuplicates } from '../usecases/linking/find-duplicates';
import { findOrphans } from '../usecases/linking/find-orphans';
import type { Linking } from '../usecases/linking/ports';
import { linkIssue } from '../usecases/linking/link-issue';
import { publishAgain, removeLink } from '../usecases/linking/remove-link';
import { settleDuplicates } from '../usecases/linking/settle-duplicates';
import type { Handlers } from './handlers';

export const linkHandlers = (linking: Linking): Handlers<typeof linkProcedures> => ({
  'link.search': ({ quarter, text }, caller) => findIssues(linking, caller, quarter, text),
  'link.cards': ({ issue, quarter, text }, caller) =>
    findCards(linking, caller, {
      issueId: issue,
      quarterId: quarter,
      ...(text === undefined ? {} : { text }),
    }),
  'link.put': ({ quarter, row, issue, from }, caller) =>
    linkIssue(linking, caller, { quarterId: quarter, row, issueId: issue, from }),
  'link.remove': ({ quarter, row, issue }, caller) =>
    removeLink(linking, caller, { quarterId: quarter, row, issueId: issue }),
  'link.again': ({ quarter, row, issue, confirmed }, caller) =>
    publishAgain(linking, caller, { quarterId: quarter, row, issueId: issue, confirmed }),
  'link.doubles': ({ quarter }, caller) => findDuplicates(linking, caller, quarter),
  'link.settle': ({ quarter, row, keep, drop }, caller) =>
    settleDuplicates(linking, caller, { quarterId: quarter, row, keep, drop }),
  'link.foreign': ({ quarter }, caller) => findOrphans(linking, caller, quarter),
});
