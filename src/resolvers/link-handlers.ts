import type { linkProcedures } from '#contract/link-procedures';
import { findCards, findIssues } from '../usecases/linking/find-issues';
import { findDoubles } from '../usecases/linking/find-doubles';
import { findForeign } from '../usecases/linking/find-foreign';
import type { Linking } from '../usecases/linking/ports';
import { putLink } from '../usecases/linking/put-link';
import { publishAgain, removeLink } from '../usecases/linking/remove-link';
import { settleDoubles } from '../usecases/linking/settle-doubles';
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
    putLink(linking, caller, { quarterId: quarter, row, issueId: issue, from }),
  'link.remove': ({ quarter, row, issue }, caller) =>
    removeLink(linking, caller, { quarterId: quarter, row, issueId: issue }),
  'link.again': ({ quarter, row, issue, confirmed }, caller) =>
    publishAgain(linking, caller, { quarterId: quarter, row, issueId: issue, confirmed }),
  'link.doubles': ({ quarter }, caller) => findDoubles(linking, caller, quarter),
  'link.settle': ({ quarter, row, keep, drop }, caller) =>
    settleDoubles(linking, caller, { quarterId: quarter, row, keep, drop }),
  'link.foreign': ({ quarter }, caller) => findForeign(linking, caller, quarter),
});
