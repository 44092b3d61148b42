import { randomUUID } from 'node:crypto';
import { CallFailed } from '../../../static/src/rpc/call-failed';
import { createPageCall } from '../page-call';
import { PEOPLE } from '../rest/accounts';
import type { Site } from '../site';
import { nextActs } from './next-acts';

/** Beside one person four more are as many as a session asks for, and one. */
const MOST = 4;
/** Between what one of them does and what the next one does. */
const PAUSE_MS = 1_500;

/** Whom they are with, and in which quarter. */
export interface Company {
  readonly quarter: string;
  /** Account of whoever is not alone any more. */
  readonly account: string;
  /** In whose lobby they wait while no session runs; left out: in none. */
  readonly session?: string | undefined;
}

/** Colleagues of the local site: they act through the same procedures of the app as pages do, each as themselves. */
export interface Colleagues {
  /** Each does what they would do now, one after the other. Answers the accounts of those who may open the quarter. */
  readonly actOnce: (company: Company) => Promise<readonly string[]>;
  /** They go on acting until they are stopped, or are with somebody else. */
  readonly join: (company: Company) => void;
  readonly leave: () => void;
  /** Null: they are with nobody. */
  readonly company: () => Company | null;
}

const createColleagues = (site: Site): Colleagues => {
  let company: Company | null = null;

  /** One of them looks, does what comes next, and says that they are there; false: the quarter is not theirs to see. */
  const act = async (accountId: string, { quarter, session }: Company, nth: number): Promise<boolean> => {
    const call = createPageCall(site, { accountId });
    const opened = await call('quarter.open', { quarter }).catch((error: unknown) => {
      if (error instanceof CallFailed) return null;
      throw error;
    });
    if (opened === null) return false;
    const commands = nextActs(opened, nth).map((one) => ({ ...one, id: randomUUID() }));
    const at = opened.quarter.places[0]?.id ?? session;
    const room = at === undefined ? {} : { place: `room.${at}` };
    try {
      // Somebody may have been faster: what is refused is not said again, but thought of anew with the next look.
      if (commands.length > 0) await call('quarter.decide', { quarter, basedOn: opened.seq, commands });
      await call('quarter.sync', { quarter, since: opened.seq, present: true, ...room });
    } catch (error) {
      // The app was busy: they try again as anybody would.
      if (!(error instanceof CallFailed)) throw error;
    }
    return true;
  };

  const actOnce = async (
    mine: Company,
    pause: () => Promise<void> = async () => undefined,
  ): Promise<readonly string[]> => {
    const there: string[] = [];
    for (const { accountId } of PEOPLE) {
      if (accountId === mine.account || there.length === MOST) continue;
      if (!(await act(accountId, mine, there.length))) continue;
      there.push(accountId);
      await pause();
    }
    return there;
  };

  const goOn = async (mine: Company): Promise<void> => {
    const isOver = (): boolean => company !== mine;
    while (!isOver()) {
      await actOnce(mine, async () => {
        if (!isOver()) await site.wait(PAUSE_MS);
      });
      if (!isOver()) await site.wait(PAUSE_MS);
    }
  };

  return {
    actOnce: (given) => actOnce(given),
    join: (given) => {
      company = given;
      void goOn(given).catch((error: unknown) => {
        if (company === given) company = null;
        process.stderr.write(
          `The colleagues left: ${error instanceof Error ? error.message : String(error)}\n`,
        );
      });
    },
    leave: () => {
      company = null;
    },
    company: () => company,
  };
};

const ofSites = new WeakMap<Site, Colleagues>();

/** Those of a site, who are the same for everybody who asks. */
export const colleaguesOf = (site: Site): Colleagues => {
  const known = ofSites.get(site) ?? createColleagues(site);
  ofSites.set(site, known);
  return known;
};
