export interface Account {
  readonly accountId: string;
  readonly displayName: string;
  readonly emailAddress: string;
  readonly accountType: 'atlassian' | 'app';
}

const person = (accountId: string, displayName: string): Account => ({
  accountId,
  displayName,
  emailAddress: `${accountId}@example.com`,
  accountType: 'atlassian',
});

/** The people of the site. The account id is the name one signs in with. */
export const PEOPLE: readonly Account[] = [
  person('ada', 'Ada Okafor'),
  person('ben', 'Ben Lindqvist'),
  person('cleo', 'Cleo Marchetti'),
  person('dev', 'Dev Raman'),
  person('eli', 'Eli Brandt'),
  person('fay', 'Fay Nakamura'),
];

/** Five more, so that a call of ten can be measured; the site lists them nowhere. */
const GUESTS: readonly Account[] = [
  person('gil', 'Gil Moreau'),
  person('hana', 'Hana Sato'),
  person('ivo', 'Ivo Petrov'),
  person('jana', 'Jana Okonjo'),
  person('kofi', 'Kofi Adler'),
];

/** Whom the products name as the author of what the app does as itself. */
export const APP_ACCOUNT: Account = {
  accountId: 'app',
  displayName: 'OKRA for Jira and Confluence',
  emailAddress: '',
  accountType: 'app',
};

const byId: ReadonlyMap<string, Account> = new Map(
  [...PEOPLE, ...GUESTS, APP_ACCOUNT].map((account) => [account.accountId, account]),
);

export function findAccount(accountId: string): Account | undefined {
  return byId.get(accountId);
}
