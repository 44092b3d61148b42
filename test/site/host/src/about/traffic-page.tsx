import { useQuery } from '@tanstack/react-query';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { z } from 'zod';
import { Loaded } from '../chrome/page-state';
import styles from '../chrome/chrome.module.css';
import jira from '../jira/jira.module.css';
import { fetchAs, SiteError } from '../site/request';

const Exchange = z.looseObject({
  n: z.number(),
  account: z.string().nullish(),
  via: z.string(),
  kind: z.string(),
  method: z.string().nullish(),
  path: z.string().nullish(),
  operation: z.string().nullish(),
  status: z.number().nullish(),
  fault: z.string().nullish(),
});
type Exchange = z.infer<typeof Exchange>;

const SHOWN = 200;

const readTraffic = async (): Promise<Exchange[]> => {
  const response = await fetchAs(null, '/__site/traffic?since=0');
  if (!response.ok) throw new SiteError(response.status, `The site answered ${response.status}.`);
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  return lines
    .map((line) => Exchange.parse(JSON.parse(line)))
    .filter(({ via }) => via !== 'http')
    .slice(-SHOWN)
    .reverse();
};

const Row = ({ exchange }: { exchange: Exchange }) => {
  const { n, account, via, kind, method, path, operation, status, fault } = exchange;
  return (
    <tr>
      <td>{n}</td>
      <td>{account ?? 'nobody'}</td>
      <td>{via}</td>
      <td>{kind}</td>
      <td className={jira['wide']}>{operation ?? [method, path].filter(Boolean).join(' ')}</td>
      <td>
        <Lozenge appearance={(status ?? 0) >= 400 ? 'removed' : 'default'}>{status ?? '–'}</Lozenge>
        {fault ? ` ${fault}` : ''}
      </td>
    </tr>
  );
};

/** What the app asked of the products and of Forge, newest first. */
export const TrafficPage = () => {
  const traffic = useQuery({ queryKey: ['traffic'], queryFn: readTraffic, retry: false });
  return (
    <div className={styles['padded']}>
      <div className={jira['searchBar']}>
        <h1 className={styles['heading']}>Traffic</h1>
        <span className={jira['grow']} />
        <Button onClick={() => void traffic.refetch()} isLoading={traffic.isFetching}>
          Read again
        </Button>
      </div>
      <p>
        The last {SHOWN} exchanges of the app. All of them, with their bodies and what these pages ask for
        themselves, are at /__site/traffic.
      </p>
      <Loaded query={traffic} what="Traffic">
        {(exchanges) => (
          <div className={jira['tableScroll']}>
            <table className={jira['issueTable']}>
              <thead>
                <tr>
                  {['No.', 'Account', 'Via', 'Kind', 'Operation', 'Status'].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {exchanges.map((exchange) => (
                  <Row key={exchange.n} exchange={exchange} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
    </div>
  );
};
