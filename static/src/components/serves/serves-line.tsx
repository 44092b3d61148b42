import { useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import EditIcon from '@atlaskit/icon/core/edit';
import { findById } from '#domain/kernel/collection';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../use-decide';
import { FindingLine } from '../../ui/finding-line';
import { IconButton } from '../../ui/icon-button';
import { NickTag } from '../nick-tag';
import { servesWords } from './words/serves-words';
import styles from './serves-line.module.css';

interface ServesLineProps {
  readonly objective: Objective;
  readonly code: string;
  readonly isReadOnly: boolean;
  /** What stands behind it. */
  readonly children?: ReactNode;
}

const nameOf = ({ nick, title }: { readonly nick: string; readonly title: string }): string =>
  nick === '' ? title : nick;

const ServesChoice = ({
  objective,
  onDone,
}: {
  readonly objective: Objective;
  readonly onDone: () => void;
}) => {
  const decide = useDecide();
  const companies = useQuarter((quarter) => quarter.companyObjectives);
  const { id: target, companyObjectiveIds: was, servesVision } = objective;
  const toggle = (id: string): void => {
    const companyObjectiveIds = was.includes(id) ? was.filter((other) => other !== id) : [...was, id];
    decide({
      kind: 'objective.edit',
      target,
      changes: { companyObjectiveIds },
      was: { companyObjectiveIds: was },
    });
  };
  return (
    <>
      {companies.map((company) => (
        <Button
          key={company.id}
          spacing="compact"
          isSelected={was.includes(company.id)}
          aria-pressed={was.includes(company.id)}
          onClick={() => toggle(company.id)}
        >
          <bdi>{nameOf(company)}</bdi>
        </Button>
      ))}
      <Button
        spacing="compact"
        isSelected={servesVision}
        aria-pressed={servesVision}
        onClick={() =>
          decide({
            kind: 'objective.edit',
            target,
            changes: { servesVision: !servesVision },
            was: { servesVision },
          })
        }
      >
        {servesWords.vision}
      </Button>
      <Button spacing="compact" appearance="subtle" onClick={onDone}>
        {servesWords.done}
      </Button>
    </>
  );
};

/** What an objective is for: the company objectives it serves, as tags that a press opens for change. */
export const ServesLine = ({ objective, code, isReadOnly, children }: ServesLineProps) => {
  const companies = useQuarter((quarter) => quarter.companyObjectives);
  const [choosing, setChoosing] = useState(false);
  const served = objective.companyObjectiveIds.flatMap((id) => findById(companies, id) ?? []);
  const isLoose = served.length === 0 && !objective.servesVision;
  return (
    <div className={styles['serves']}>
      <span>{servesWords.serves}</span>
      {choosing ? (
        <ServesChoice objective={objective} onDone={() => setChoosing(false)} />
      ) : (
        <>
          {served.map((company) => (
            <NickTag key={company.id} nick={nameOf(company)} />
          ))}
          {objective.servesVision && <NickTag nick={servesWords.vision} />}
          {isLoose && <FindingLine severity="warn">{servesWords.servesNothing}</FindingLine>}
          {!isReadOnly && (
            <IconButton
              icon={EditIcon}
              compact
              label={servesWords.chooseServed(code)}
              onClick={() => setChoosing(true)}
            />
          )}
          {children}
        </>
      )}
    </div>
  );
};
