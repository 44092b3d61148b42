import LockIcon from '@atlaskit/icon/core/lock-locked';
import type { CompanyObjective } from '#domain/entities/agreement/company-objective/company-objective';
import { NickTag } from '../../../components/nick-tag';
import { Heading } from '../../../ui/heading';
import { companyWords } from '../words/company-words';
import { priorityText } from '../../../components/priority-text';
import styles from './company-cards.module.css';

interface CardsProps {
  readonly companies: readonly CompanyObjective[];
}

/** The company objectives beside the writing, whole and locked: what ideas are to serve. */
export const CompanyCards = ({ companies }: CardsProps) => (
  <div className={styles['all']}>
    <div className={styles['head']}>
      <Heading level={2} look="xsmall">
        {companyWords.objectives}
      </Heading>
      <span className={styles['quiet']}>{companyWords.readOnly}</span>
    </div>
    {companies.length === 0 && <p className={styles['quiet']}>{companyWords.none}</p>}
    {companies.map(({ id, nick, priority, title, keyResults }) => (
      <section key={id} className={styles['company']} aria-label={title}>
        <div className={styles['head']}>
          <span className={styles['tags']}>
            {nick !== '' && <NickTag nick={nick} />}
            {priority !== '' && <span className={styles['quiet']}>{priorityText(priority)}</span>}
          </span>
          <LockIcon label="" size="small" />
        </div>
        <h3 className={styles['title']}>
          <bdi>{title}</bdi>
        </h3>
        <ul className={styles['results']}>
          {keyResults.map((text, at) => (
            <li key={`${String(at)} ${text}`}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
