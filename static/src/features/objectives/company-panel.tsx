import { memo, useState } from 'react';
import AddIcon from '@atlaskit/icon/core/add';
import type { CompanyObjective } from '#domain/entities/agreement/company-objective/company-objective';
import { ownValue } from '#domain/kernel/own-value';
import type { Quarter } from '#domain/quarter/quarter';
import { objectiveCode } from '#domain/views/thread/codes';
import { EditableField } from '../../components/editable-field';
import { PriorityField } from '../../components/priority-field';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { useRoute } from '../../ui/routing/route-context';
import { ActionMenu } from '../../ui/action-menu';
import { IconButton } from '../../ui/icon-button';
import { AddLine } from '../../ui/add-line';
import { Heading } from '../../ui/heading';
import { CompanyKeyResults } from './company-key-results';
import { objectivesWords } from './words/objectives-words';
import styles from './objectives-tab.module.css';

/** Codes of the objectives that serve each company objective. */
const servedBy = createSelector((quarter: Quarter): Readonly<Record<string, string>> => {
  const codes = new Map<string, string[]>();
  for (const { id, companyObjectiveIds } of quarter.objectives) {
    for (const company of companyObjectiveIds) {
      codes.set(company, [...(codes.get(company) ?? []), objectiveCode(quarter, id)]);
    }
  }
  return Object.fromEntries([...codes].map(([company, those]) => [company, those.join(', ')]));
});

interface CompanyItemProps {
  readonly company: CompanyObjective;
  readonly served: string;
  readonly isReadOnly: boolean;
}

const CompanyItem = memo(({ company, served, isReadOnly }: CompanyItemProps) => {
  const decide = useDecide();
  const { id, nick, priority, title } = company;
  const [line, setLine] = useState<number | null>(null);
  const name = nick === '' ? title : nick;
  return (
    <li className={styles['company']}>
      <div className={styles['companyHead']}>
        <strong className={styles['nick']}>
          <EditableField
            concept="companyObjective"
            target={id}
            field="nick"
            value={nick}
            label={objectivesWords.shortNameOf(title)}
            placeholder={objectivesWords.shortName}
            maxLength={40}
            isReadOnly={isReadOnly}
            fitted
          />
        </strong>
        <span className={styles['priority']}>
          <PriorityField
            concept="companyObjective"
            target={id}
            value={priority}
            name={name}
            isReadOnly={isReadOnly}
          />
        </span>
        <span className={styles['served']}>{served}</span>
        {!isReadOnly && (
          <IconButton
            icon={AddIcon}
            compact
            label={objectivesWords.addCompanyKeyResult(name)}
            onClick={() => setLine(0)}
          />
        )}
        {!isReadOnly && (
          <ActionMenu
            compact
            label={objectivesWords.companyActs(name)}
            groups={[
              {
                acts: [
                  {
                    text: objectivesWords.deleteCompany,
                    onClick: () =>
                      decide(
                        { kind: 'companyObjective.remove', target: id },
                        { undo: objectivesWords.companyDeleted(name) },
                      ),
                  },
                ],
              },
            ]}
          />
        )}
      </div>
      <div className={styles['companyTitle']}>
        <EditableField
          concept="companyObjective"
          target={id}
          field="title"
          value={title}
          label={objectivesWords.companyTitleOf(name)}
          required
          isReadOnly={isReadOnly}
        />
      </div>
      <CompanyKeyResults company={company} isReadOnly={isReadOnly} line={line} onLine={setLine} />
    </li>
  );
});
CompanyItem.displayName = 'CompanyItem';

/** What the company wants, as the team was told: any number of key results each. */
export const CompanyPanel = () => {
  const decide = useDecide();
  const may = useMay();
  const companies = useQuarter((quarter) => quarter.companyObjectives);
  const served = useQuarter(servedBy);
  const isLedHere = useRoute().name === 'objectives.company';
  return (
    <section className={styles['quiet']} aria-labelledby="okra-company">
      <Heading level={2} id="okra-company">
        {objectivesWords.companyObjectives}
      </Heading>
      {companies.length === 0 && <p className={styles['lead']}>{objectivesWords.companySentence}</p>}
      <ul className={styles['companies']}>
        {companies.map((company) => (
          <CompanyItem
            key={company.id}
            company={company}
            served={ownValue(served, company.id) ?? ''}
            isReadOnly={!may.write}
          />
        ))}
      </ul>
      {may.write && (
        <div className={styles['addCompany']}>
          <AddLine
            act={objectivesWords.addCompany}
            label={objectivesWords.newCompany}
            placeholder={objectivesWords.companyExample}
            startsOpen={isLedHere}
            keepsOpen
            onAdd={(title) =>
              decide({ kind: 'companyObjective.add', values: { title } }, { quiet: true }).refusal
            }
          />
        </div>
      )}
    </section>
  );
};
