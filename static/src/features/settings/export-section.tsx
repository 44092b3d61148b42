import { router } from '@forge/bridge';
import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import Button from '@atlaskit/button/new';
import type { Release } from '#domain/entities/exports/release/release';
import { useDecide } from '../../components/use-decide';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { usePeople } from '../../sync/use-people';
import { SettingsSection } from './settings-section';
import { settingsWords } from './words/settings-words';
import styles from './settings.module.css';

/** Nobody is asked for consent to read pages just to see this list; this address leads to a page by its id alone. */
const openPage = (page: string): void => {
  void router.open(`/wiki/pages/viewpage.action?pageId=${encodeURIComponent(page)}`);
};

interface ReleasedPageProps {
  readonly release: Release;
  readonly by: string | undefined;
}

const ReleasedPage = ({ release, by }: ReleasedPageProps) => {
  const decide = useDecide();
  const may = useMay();
  const number = settingsWords.exportNumber(release.id);
  return (
    <li className={styles['release']}>
      <Button
        appearance="subtle"
        spacing="compact"
        iconAfter={LinkExternalIcon}
        onClick={() => {
          openPage(release.id);
        }}
      >
        {settingsWords.exportPage(by)}
      </Button>
      <span className={styles['quiet']}>{number}</span>
      {may.facilitate && (
        <Button
          appearance="subtle"
          spacing="compact"
          aria-label={settingsWords.exportStopOn(number)}
          onClick={() =>
            decide(
              { kind: 'release.revoke', target: release.id },
              { undo: settingsWords.exportStopped(number) },
            )
          }
        >
          {settingsWords.exportStop}
        </Button>
      )}
    </li>
  );
};

/** An exported page reaches people whom nobody can check: showing the quarter there is decided page by page, on the page. */
export const ExportSection = () => {
  const releases = useQuarter((quarter) => quarter.releases);
  const wasForAll = useQuarter((quarter) => quarter.settings.exportReleased);
  const people = usePeople();
  return (
    <SettingsSection title={settingsWords.exportTitle} lead={settingsWords.exportSentence}>
      {releases.length === 0 ? (
        <p>{settingsWords.exportNone}</p>
      ) : (
        <ul className={styles['releases']} aria-label={settingsWords.exportPages}>
          {releases.map((release) => (
            <ReleasedPage key={release.id} release={release} by={people.get(release.by)?.name} />
          ))}
        </ul>
      )}
      {releases.length > 0 && <p className={styles['quiet']}>{settingsWords.exportTitles}</p>}
      <p className={styles['quiet']}>{settingsWords.exportNote}</p>
      {wasForAll && <p className={styles['quiet']}>{settingsWords.exportWasForAll}</p>}
    </SettingsSection>
  );
};
