/**
 * Every key that the app stores. Ids are checked where they enter; keys allow `[a-zA-Z0-9:._\s-#]`, 500 characters.
 * What belongs to one stream begins alike, so that its removal can sweep what nothing points at.
 */
export const ledgerKeys = {
  all: (stream: string): string => `${stream}:`,
  head: (stream: string): string => `${stream}:head`,
  snapshot: (stream: string): string => `${stream}:snapshot`,
  entry: (stream: string, seq: number): string => `${stream}:e:${String(seq)}`,
  /** Named by their content: whoever writes a part again writes the same. */
  entryPart: (stream: string, digest: string, index: number): string =>
    `${stream}:x:${digest}:${String(index)}`,
  snapshotPart: (stream: string, digest: string, index: number): string =>
    `${stream}:s:${digest}:${String(index)}`,
  /** Revisions kept at hand, with parts of their own: snapshots come and go. */
  pins: (stream: string): string => `${stream}:p:`,
  pin: (stream: string, seq: number): string => `${stream}:p:at:${String(seq)}`,
  pinnedPart: (stream: string, digest: string, index: number): string =>
    `${stream}:p:${digest}:${String(index)}`,
  /** Outside of the stream's own prefix, since it outlives the stream: an id that was removed stays removed. */
  life: (stream: string): string => `life:${stream}`,
  lives: 'life:',
  account: (accountId: string, quarterId: string): string => `account:${accountId}:${quarterId}`,
  accounts: 'account:',
  member: (quarterId: string, memberId: string): string => `member:${quarterId}:${memberId}`,
  members: (quarterId: string): string => `member:${quarterId}:`,
  grant: (projectId: string, accountId: string): string => `grant:${projectId}:${accountId}`,
  issues: 'issue:',
  issue: (issueId: string): string => `issue:${issueId}`,
  issueState: (issueId: string): string => `state:${issueId}`,
  lastRefresh: (quarterId: string): string => `progress:${quarterId}`,
  reconcileCursor: 'reconcile:cursor',
  /** How storage was seen to behave under a version of the app, and the keys that it was tried with. */
  storageCheck: (version: string): string => `check:found:${version}`,
  storageTrial: (id: string): string => `check:try:${id}`,
  /** One slot an account and quarter: the next upload takes the place of the last. */
  upload: (quarterId: string, accountId: string, index: number): string =>
    `upload:${quarterId}:${accountId}:${String(index)}`,
  uploads: 'upload:',
  presence: (quarterId: string): string => `presence:${quarterId}`,
  silencesIn: (quarterId: string): string => `silence:${quarterId}:`,
  silence: (quarterId: string, memberId: string): string => `silence:${quarterId}:${memberId}`,
  /** What everybody may know of all silences, of one step of time. */
  answered: (quarterId: string): string => `answered:${quarterId}`,
  uploadsOf: (quarterId: string): string => `upload:${quarterId}:`,
  /** What a member sealed in a round, beside the ledger. */
  envelope: (quarterId: string, round: string, memberId: string, index: number): string =>
    `sealed:${quarterId}:${round}:${memberId}:${String(index)}`,
  envelopesOf: (quarterId: string): string => `sealed:${quarterId}:`,
  /** Views that pages show as they were: numbered places, and parts named by their content. */
  frozen: (quarterId: string, slot: number): string => `frozen:${quarterId}:at:${String(slot)}`,
  frozenPart: (quarterId: string, digest: string, index: number): string =>
    `frozen:${quarterId}:x:${digest}:${String(index)}`,
  frozenParts: (quarterId: string): string => `frozen:${quarterId}:x:`,
  frozenOf: (quarterId: string): string => `frozen:${quarterId}:`,
  /** What an account uploaded within an hour, and what it wrote to a quarter within a minute. */
  uploaded: (accountId: string): string => `uploaded:${accountId}`,
  /** Of the quarters that an account makes within an hour, each has a place. */
  making: (accountId: string, hour: number, index: number): string =>
    `made:${accountId}:${String(hour)}:${String(index)}`,
  spendingsOf: (quarterId: string): string => `spending:${quarterId}:`,
  spending: (quarterId: string, accountId: string): string => `spending:${quarterId}:${accountId}`,
};
