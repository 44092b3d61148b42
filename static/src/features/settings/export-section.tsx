import Checkbox from '@atlaskit/checkbox';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { SettingsSection } from './settings-section';
import { settingsWords } from './words/settings-words';
import styles from './settings.module.css';

/** An exported page reaches people whom nobody can check: showing the quarter there is a decision of its own. */
export const ExportSection = () => {
  const isReleased = useQuarter((quarter) => quarter.settings.exportReleased);
  const decide = useDecide();
  const may = useMay();
  return (
    <SettingsSection title={settingsWords.exportTitle} lead={settingsWords.exportSentence}>
      <Checkbox
        isChecked={isReleased}
        isDisabled={!may.facilitate}
        label={settingsWords.exportShow}
        onChange={({ currentTarget }) =>
          decide({
            kind: 'quarter.edit',
            changes: { exportReleased: currentTarget.checked },
            was: { exportReleased: isReleased },
          })
        }
      />
      <p className={styles['quiet']}>{settingsWords.exportNote}</p>
    </SettingsSection>
  );
};
