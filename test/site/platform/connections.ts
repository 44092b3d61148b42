import type { ProductName } from '../identity';

/** What an administrator or a person has allowed the app: everything, until a test takes it back. */
export interface Connections {
  /** False: the app's installation is not connected to that product. */
  setConnected(product: ProductName, isConnected: boolean): void;
  /** False: the person has not agreed that the app acts for them. */
  setConsent(accountId: string, isGiven: boolean): void;
  /** Somebody who has no Jira may use it from now on: the account that comes without is `fay`. */
  giveJira(accountId: string): void;
  /** The account is closed: the platform says so when the app reports its accounts. */
  closeAccount(accountId: string): void;
  isConnected(product: string | undefined): boolean;
  hasConsent(accountId: string): boolean;
  hasJira(accountId: string | null): boolean;
  readonly closedAccounts: ReadonlySet<string>;
  clear(): void;
}

const WITHOUT_JIRA = 'fay';

export function createConnections(): Connections {
  const disconnected = new Set<string>();
  const withoutConsent = new Set<string>();
  const closedAccounts = new Set<string>();
  const givenJira = new Set<string>();
  const toggle = (set: Set<string>, member: string, isAbsent: boolean) => {
    if (isAbsent) set.delete(member);
    else set.add(member);
  };
  return {
    setConnected: (product, isConnected) => {
      toggle(disconnected, product, isConnected);
    },
    setConsent: (accountId, isGiven) => {
      toggle(withoutConsent, accountId, isGiven);
    },
    giveJira: (accountId) => void givenJira.add(accountId),
    closeAccount: (accountId) => void closedAccounts.add(accountId),
    isConnected: (product = '') => !disconnected.has(product),
    hasConsent: (accountId) => !withoutConsent.has(accountId),
    hasJira: (accountId) => accountId !== null && (accountId !== WITHOUT_JIRA || givenJira.has(accountId)),
    closedAccounts,
    clear() {
      disconnected.clear();
      withoutConsent.clear();
      closedAccounts.clear();
      givenJira.clear();
    },
  };
}
