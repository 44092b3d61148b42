import { useEffect, useMemo, useState } from 'react';
import { visionVersions, type VisionVersion } from '#domain/views/history/vision-versions';
import { useQuarter, useQuarterState, useQuarterStore } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { usePersonName } from '../../../sync/use-person-name';
import { FindingLine } from '../../../ui/finding-line';
import { TextButton } from '../../../ui/text-button';
import { SidePanel } from '../room-layout';
import { visionWords } from '../words/vision-words';
import { useWriteVision } from './use-write-vision';
import styles from './vision-history.module.css';

/** As far as a page looks back, and as many as it shows. */
const LOOK_BACK = 400;
const SHOWN = 6;

const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false });

interface LineProps {
  readonly version: VisionVersion;
  readonly isNow: boolean;
  readonly onAgain: (() => void) | null;
}

const Line = ({ version: { at, by, vision }, isNow, onAgain }: LineProps) => {
  const nameOf = usePersonName();
  return (
    <li className={styles['version']}>
      <div className={styles['who']}>
        <strong>{nameOf(by)}</strong>
        <span>
          <time dateTime={at}>{time.format(new Date(at))}</time>
          {isNow && <>, {visionWords.now}</>}
        </span>
      </div>
      <bdi className={styles['text']}>{vision.text}</bdi>
      {onAgain !== null && (
        <div>
          <TextButton aria-label={visionWords.againOf(vision.text)} onClick={onAgain}>
            {visionWords.again}
          </TextButton>
        </div>
      )}
    </li>
  );
};

/** Every sentence that stood, by whom and when; an earlier one is taken again with one click (S0-5). */
export const VisionHistory = () => {
  const store = useQuarterStore();
  const may = useMay();
  const standing = useQuarter(({ visions }) => visions[0]?.text ?? '');
  const confirmed = useQuarterState((state) => state.confirmed);
  const entries = useQuarterState((state) => state.entries);
  const [hasFailed, setFailed] = useState(false);
  const { write } = useWriteVision();
  useEffect(() => {
    store.loadHistory(LOOK_BACK).catch(() => setFailed(true));
  }, [store]);
  const versions = useMemo(() => visionVersions(confirmed, entries), [confirmed, entries]);
  return (
    <SidePanel title={visionWords.history}>
      <p className={styles['quiet']}>
        {versions.length === 0 ? visionWords.noVersions : visionWords.versions(versions.length)}
      </p>
      <ol className={styles['versions']}>
        {versions.slice(0, SHOWN).map((version, at) => (
          <Line
            key={version.seq}
            version={version}
            isNow={at === 0 && version.vision.text === standing}
            onAgain={
              may.write && version.vision.text !== standing
                ? () => void write(version.vision, { was: standing, undo: visionWords.taken })
                : null
            }
          />
        ))}
      </ol>
      {hasFailed && (
        <div role="alert">
          <FindingLine severity="warn">
            {visionWords.historyFailed}{' '}
            <TextButton
              onClick={() => {
                setFailed(false);
                store.loadHistory(LOOK_BACK).catch(() => setFailed(true));
              }}
            >
              {visionWords.tryAgain}
            </TextButton>
          </FindingLine>
        </div>
      )}
    </SidePanel>
  );
};
