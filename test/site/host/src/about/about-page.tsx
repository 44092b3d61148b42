import { Person } from '../chrome/person-avatar';
import styles from '../chrome/chrome.module.css';
import jira from '../jira/jira.module.css';
import { useSite } from '../site/site-info';

/** Says what this is, and what it is not. */
export const AboutPage = () => {
  const { info, manifest } = useSite();
  const modules = Object.entries(manifest.modules).flatMap(([type, entries]) =>
    Array.isArray(entries) ? entries.map((entry: { key: string }) => ({ type, key: entry.key })) : [],
  );
  return (
    <div className={styles['padded']}>
      <div className={styles['prose']}>
        <h1 className={styles['heading']}>About this stand-in</h1>
        <p>
          This is not Atlassian Cloud. It is a program on this computer that answers like Jira, Confluence and
          Forge as far as the app needs them, so that the app can be tried, shown and tested without an
          Atlassian account. The app is the real one: its backend as Forge&apos;s bundler makes it, its pages
          under Forge&apos;s content security policy, in frames of another origin ({info.framesOrigin}).
        </p>
        <p>
          Nothing leaves this computer. The data stays in the folder that the program was started with, until
          it is reset. Accounts need no password: choose one at the top right.
        </p>
        <h2 className={styles['subheading']}>Accounts</h2>
        <table className={jira['issueTable']}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Account</th>
            </tr>
          </thead>
          <tbody>
            {info.accounts.map(({ accountId, displayName }) => (
              <tr key={accountId}>
                <td>
                  <Person name={displayName} />
                </td>
                <td>{accountId}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2 className={styles['subheading']}>Modules of the app</h2>
        <table className={jira['issueTable']}>
          <thead>
            <tr>
              <th scope="col">Module</th>
              <th scope="col">Key</th>
            </tr>
          </thead>
          <tbody>
            {modules.map(({ type, key }) => (
              <tr key={`${type} ${key}`}>
                <td>{type}</td>
                <td>{key}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
