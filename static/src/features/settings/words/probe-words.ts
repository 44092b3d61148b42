import type { Probe } from '../diagnostics-report';

interface ProbeWords {
  readonly name: string;
  /** What the state means. */
  readonly means: Readonly<Record<Probe['state'], string>>;
  /** What to do; nothing where all is well. */
  readonly act: Readonly<Partial<Record<Probe['state'], string>>>;
}

const NO_ANSWER = 'No answer came, or there is nothing yet to tell it by.';
const AGAIN = 'Run the checks again.';
const REPORT = 'Send this report to Atlassian’s support.';
const PUBLISH_FIRST = 'Publish a card of this quarter, wait a minute and run the checks again.';

/** What each check of the page *Diagnostics* is called, means and asks for. */
export const probeWords: Readonly<Record<Probe['probe'], ProbeWords>> = {
  bridge: {
    name: 'Connection to Jira',
    means: {
      works: 'Jira gave this page its connection.',
      differs: 'Jira did not give this page its connection; OKRA fetched it itself.',
      fails: 'This page has no connection to Jira.',
      unknown: NO_ANSWER,
    },
    act: { differs: 'Nothing is lost. Tell whoever maintains OKRA.' },
  },
  'create-once': {
    name: 'Records are created once',
    means: {
      works: 'Of several writers of one new record exactly one succeeded, each time.',
      differs: 'Storage answered in another way than expected.',
      fails:
        'Several writers were told that they had created the same record. Changes of two people could replace each other, so OKRA takes none.',
      unknown: NO_ANSWER,
    },
    act: { fails: `${AGAIN} If it stays so: ${REPORT}`, unknown: AGAIN },
  },
  'strict-read': {
    name: 'What was written is read at once',
    means: {
      works: 'A record was there for a strict read the moment after it was written.',
      differs: 'Storage answered in another way than expected.',
      fails: 'A strict read missed a record that had just been written. Somebody may see a change late.',
      unknown: NO_ANSWER,
    },
    act: { fails: `${AGAIN} If it stays so: ${REPORT}`, unknown: AGAIN },
  },
  'batch-read': {
    name: 'Reading many records at once',
    means: {
      works: 'A batch showed what had just been written.',
      differs:
        'A batch missed a record that had just been written. OKRA reads strictly whatever depends on it, so nothing is lost.',
      fails: 'Batches do not work.',
      unknown: NO_ANSWER,
    },
    act: { unknown: AGAIN },
  },
  'property-index': {
    name: 'Search by OKRA',
    means: {
      works: 'Jira finds the work items of this quarter by OKRA’s own words, such as okraQuarter.',
      differs: 'Jira finds some of the work items of this quarter by OKRA’s own words, and not yet all.',
      fails: 'Search by OKRA is not ready: Jira finds none of the work items that this quarter has.',
      unknown: NO_ANSWER,
    },
    act: {
      differs: 'Wait some minutes and run the checks again.',
      fails: `Wait an hour and run the checks again. If it stays so: ${REPORT}`,
      unknown: PUBLISH_FIRST,
    },
  },
  'app-role': {
    name: 'OKRA may see the space',
    means: {
      works: 'The app may browse this space.',
      differs: 'Jira answered in another way than expected.',
      fails:
        'The app may not browse this space: states of work items are not kept up to date, and a lost answer while publishing is settled by waiting.',
      unknown: NO_ANSWER,
    },
    act: {
      fails: 'Give the app the role “atlassian-addons-project-access” in this space: Space settings, Access.',
      unknown: AGAIN,
    },
  },
  'app-sight': {
    name: 'OKRA sees the work items of this quarter',
    means: {
      works: 'The app sees as many of them as you do.',
      differs: 'The app sees fewer of them than you do: their states are known only to who may see them.',
      fails: 'The app sees none of them.',
      unknown: NO_ANSWER,
    },
    act: {
      differs: 'Look at the security levels of the space, and at the role named above.',
      unknown: PUBLISH_FIRST,
    },
  },
  hints: {
    name: 'Changes arrive at once',
    means: {
      works: 'Jira takes hints to open pages that something has changed.',
      differs: 'Jira answered in another way than expected.',
      fails: 'Jira refuses hints: changes of others appear within seconds to a minute instead of at once.',
      unknown: NO_ANSWER,
    },
    act: { fails: AGAIN, unknown: AGAIN },
  },
  license: {
    name: 'License',
    means: {
      works: 'The license of the app is active.',
      differs: 'The platform answered in another way than expected.',
      fails: 'The license of the app is not active.',
      unknown: 'The platform names no license: the app is free here, or installed for development.',
    },
    act: { fails: 'Renew it under Manage apps.' },
  },
};
