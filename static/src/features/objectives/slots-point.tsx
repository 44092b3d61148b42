import { isGoneOnWith } from '#domain/views/sessions/hypothesis-groups';
import { useQuarter } from '../../sync/quarter-context';
import { SeverityIcon } from '../../ui/severity-icon';
import { objectivesWords } from './words/objectives-words';
import styles from './objectives-tab.module.css';

/** "4 of 4 slots used": more objectives than fit is a finding, never a wall. */
export const SlotsPoint = () => {
  const slots = useQuarter((quarter) => quarter.settings.objectiveSlots);
  const used = useQuarter((quarter) => quarter.objectives.filter(isGoneOnWith).length);
  const over = used > slots;
  return (
    <p className={styles['slots']}>
      <span className={styles['slotsIcon']}>
        <SeverityIcon severity={over ? 'warn' : 'ok'} />
      </span>
      {over ? objectivesWords.slotsOver(used, slots) : objectivesWords.slotsUsed(used, slots)}
    </p>
  );
};
