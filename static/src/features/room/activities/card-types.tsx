import { MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import { TypeMark, typeName } from '../../../components/type-mark';
import { SidePanel } from '../room-layout';
import { ideationWords } from '../words/ideation-words';
import styles from './card-types.module.css';

/** What a card may become; nobody chooses it while they write. */
export const CardTypes = () => (
  <SidePanel title={ideationWords.types}>
    <ul className={styles['types']}>
      {MILESTONE_TYPES.map((type) => (
        <li key={type} className={styles['type']}>
          <TypeMark type={type} label="" />
          <span>
            {typeName(type)}
            <span className={styles['meaning']}>{ideationWords.meanings[type]}</span>
          </span>
        </li>
      ))}
    </ul>
    <p className={styles['later']}>{ideationWords.typesLater}</p>
  </SidePanel>
);
