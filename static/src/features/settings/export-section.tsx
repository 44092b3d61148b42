import Checkbox from '@atlaskit/checkbox';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { SettingsSection } from './settings-section';
import styles from './settings.module.css';

/** An exported page reaches people whom nobody can check: showing the quarter there is a decision of its own. */
export const ExportSection = () => {
  const isReleased = useQuarter((quarter) => quarter.settings.exportReleased);
  const decide = useDecide();
  const may = useMay();
  return (
    <SettingsSection
      title="Confluence exports"
      lead="A PDF or Word file of a page can be passed on to anybody."
    >
      <Checkbox
        isChecked={isReleased}
        isDisabled={!may.facilitate}
        label="Show this quarter in exports to whoever reads the page"
        onChange={({ currentTarget }) =>
          decide({
            kind: 'quarter.edit',
            changes: { exportReleased: currentTarget.checked },
            was: { exportReleased: isReleased },
          })
        }
      />
      <p className={styles['quiet']}>
        Without it, an export holds the quarter only for people who may browse the space in Jira, else its
        name and a link.
      </p>
    </SettingsSection>
  );
};
