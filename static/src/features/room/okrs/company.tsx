import Button from '@atlaskit/button/new';
import LockIcon from '@atlaskit/icon/core/lock-locked';
import { useState } from 'react';
import type { CompanyObjective } from '#domain/entities/agreement/company-objective/company-objective';
import { NickTag } from '../../../components/nick-tag';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { AddLine } from '../../../ui/add-line';
import { FindingLine } from '../../../ui/finding-line';
import { Heading } from '../../../ui/heading';
import { useLetterKeys } from '../activities/use-letter-keys';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { StepPager } from '../step-pager';
import { companyWords } from '../words/company-words';
import { priorityText } from '../../../components/priority-text';
import { nickOf } from './nick-of';
import railStyles from '../activities/context.module.css';
import styles from '../activities/objective-large.module.css';

const CompanyLarge = ({ company }: { readonly company: CompanyObjective }) => {
  const { nick, priority, title, description, keyResults } = company;
  return (
    <section className={styles['card']} aria-label={title}>
      <div className={styles['top']}>
        <span className={styles['serves']}>
          {nick !== '' && <NickTag nick={nick} />}
          {priorityText(priority)}
        </span>
        <span className={styles['serves']}>
          <LockIcon label="" size="small" />
          {companyWords.readOnly}
        </span>
      </div>
      <h3 className={styles['title']}>
        <bdi>{title}</bdi>
      </h3>
      {description !== '' && (
        <p className={styles['description']}>
          <bdi>{description}</bdi>
        </p>
      )}
      <h4 className={styles['head']}>{companyWords.keyResults}</h4>
      {keyResults.length === 0 ? (
        <p className={styles['quiet']}>{companyWords.noKeyResults}</p>
      ) : (
        <ol className={styles['lines']}>
          {keyResults.map((text, at) => (
            <li key={`${String(at)} ${text}`} className={styles['line']}>
              <span>{at + 1}</span>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ol>
      )}
      <p className={styles['quiet']}>{companyWords.locked}</p>
    </section>
  );
};

const AddCompany = () => {
  const decide = useDecide();
  return (
    <div>
      <AddLine
        act={companyWords.add}
        label={companyWords.field}
        keepsOpen
        onAdd={(title) => {
          const { refusal } = decide({ kind: 'companyObjective.add', values: { title } }, { quiet: true });
          return refusal === null ? null : { text: refusal.text };
        }}
      />
    </div>
  );
};

/** What the company wants, one objective at a time and read-only (S1-1); whoever leads turns the pages for all. */
export const Company = ({ session, activity, place, leads, isNow, onNext, nextLabel }: ActivityProps) => {
  const decide = useDecide();
  const may = useMay();
  const { ask, how } = sessionWords.activities[activity];
  const all = useQuarter(({ companyObjectives }) => companyObjectives);
  const [own, setOwn] = useState<string | null>(null);
  // Whoever looks at it while the session is elsewhere turns the pages for themselves.
  const subject = isNow ? place.subject : own;
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === subject),
  );
  const shown = all[at];
  const next = all[at + 1];
  const show = (company: CompanyObjective | undefined): void => {
    if (company === undefined) return;
    if (leads) decide({ kind: 'session.show', session, subject: company.id });
    else setOwn(company.id);
  };
  const mayTurn = leads || !isNow;
  const back = (): void => show(all[at - 1]);
  const on = (): void => show(next);
  useLetterKeys(mayTurn ? { j: on, k: back } : {});

  return (
    <>
      <RoomLayout
        rail={
          <div className={railStyles['rail']}>
            <Heading level={2} look="xsmall">
              {companyWords.objectives}
            </Heading>
            <ol className={railStyles['lines']}>
              {all.map((company, n) => (
                <li
                  key={company.id}
                  className={[railStyles['line'], company === shown ? railStyles['current'] : ''].join(' ')}
                  aria-current={company === shown ? 'true' : undefined}
                >
                  <span>{n + 1}</span>
                  <span>
                    <bdi>{company.title}</bdi>
                    <span className={railStyles['state']}>
                      {[company.nick, priorityText(company.priority)].filter((one) => one !== '').join(', ')}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          </div>
        }
        side={<RoomSide session={session} activity={activity} />}
      >
        <Task ask={ask} how={how} />
        {shown === undefined ? (
          <FindingLine severity="info">{companyWords.noneYet}</FindingLine>
        ) : (
          <CompanyLarge key={shown.id} company={shown} />
        )}
        {may.write && isNow && <AddCompany />}
      </RoomLayout>
      {mayTurn && all.length > 1 && (
        <StepPager
          before={companyWords.before}
          after={companyWords.after}
          where={companyWords.place(at + 1, all.length)}
          onBack={at === 0 ? null : back}
          onOn={next === undefined ? null : on}
        />
      )}
      {leads && (
        <BarActs>
          <Button appearance="primary" onClick={next === undefined ? onNext : on}>
            {next === undefined ? nextLabel : companyWords.next(nickOf(next))}
          </Button>
        </BarActs>
      )}
    </>
  );
};
