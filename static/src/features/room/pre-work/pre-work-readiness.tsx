import { SeverityIcon } from '../../../ui/severity-icon';
import { useTotal } from '../activities/the-others';
import { useOwnIdeas } from '../activities/use-own-ideas';
import { preWorkWords } from '../words/pre-work-words';
import type { PreWork } from './use-pre-work';
import { usePreWorkPeople } from './use-pre-work-people';
import styles from './pre-work.module.css';

/** How far pre-work is, beside what else should be there before the session. */
export const PreWorkReadiness = ({ work }: { readonly work: PreWork }) => {
  const people = usePreWorkPeople(work.id);
  const own = useOwnIdeas(work.writing?.id);
  const total = useTotal(work.id, own.length);
  const isMet = people?.waiting === 0;
  const said =
    people === null || total === null
      ? preWorkWords.unknown
      : work.score === null
        ? preWorkWords.written(total, people.answered.length, people.there.length)
        : preWorkWords.answered(people.answered.length, people.there.length);
  return (
    <span className={styles['ready']}>
      <SeverityIcon severity={isMet ? 'ok' : 'info'} />
      <span>{said}</span>
    </span>
  );
};
