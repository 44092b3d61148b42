import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import { proposeMapping } from '#domain/jira-publishing/mapping-proposal';
import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import { sameJson, type Json } from '#domain/kernel/json';
import { Heading } from '../../ui/heading';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import { MappingLinks } from './mapping-links';
import { MappingOptions } from './mapping-options';
import { MappingTypes } from './mapping-types';
import { countWords, rowWords, type Preparation } from './preparation';
import styles from './publish.module.css';

interface MappingStepProps {
  readonly preparation: Preparation;
  readonly mapping: PublishMapping;
  readonly mayChange: boolean;
  readonly onChange: (mapping: PublishMapping) => void;
  readonly onNext: () => void;
  /** What was published before. */
  readonly children: ReactNode;
}

const same = (a: PublishMapping, b: PublishMapping): boolean =>
  sameJson(a as unknown as Json, b as unknown as Json);

/** How cards become work items, as proposed from the project's own types; a facilitator may choose otherwise. */
export const MappingStep = ({
  preparation,
  mapping,
  mayChange,
  onChange,
  onNext,
  children,
}: MappingStepProps) => {
  const { issueTypes, linkTypes, project, rows } = preparation;
  const proposed = proposeMapping(project.id, issueTypes, linkTypes);
  const part = { preparation, mapping, proposed, mayChange, onChange };
  const objectives = rows.filter(({ kind }) => kind === 'objective').length;
  const tasks = rows.filter(({ kind }) => kind === 'task').length;
  const published = rows.filter(({ issueKey }) => issueKey !== null).length;
  return (
    <>
      <FlowSteps step="mapping" title={`How cards become work items in ${project.name}`}>
        {mayChange
          ? 'Proposed from the work types and link types of this space. Change what doesn’t fit: it is kept for the next time, and undo takes it back.'
          : 'Proposed from the work types and link types of this space. A facilitator of the quarter can change it.'}
      </FlowSteps>
      <div className={styles['mapping']}>
        <div className={styles['tables']}>
          {issueTypes.length === 0 && (
            <p className={styles['subtle']}>
              Jira shows you no work types of this space, so only what the team chose before is shown.
            </p>
          )}
          <MappingTypes {...part} />
          <MappingLinks {...part} />
          <MappingOptions {...part} />
        </div>
        <aside className={styles['aside']} aria-label="This publish">
          <div className={styles['box']}>
            <Heading level={3} look="xsmall">
              This publish
            </Heading>
            <dl className={styles['facts']}>
              <dt>Space</dt>
              <dd>{`${project.name} (${project.key})`}</dd>
              <dt>Rows</dt>
              <dd>
                {rows.length}
                <span className={styles['quietLine']}>
                  {[
                    countWords(objectives, 'objective'),
                    countWords(rows.length - objectives - tasks, 'card'),
                    ...(tasks === 0 ? [] : [countWords(tasks, 'task')]),
                  ].join(', ')}
                </span>
              </dd>
              <dt>In Jira</dt>
              <dd>{published === 0 ? 'None yet' : rowWords(published)}</dd>
            </dl>
            {mayChange && !same(mapping, proposed) && issueTypes.length > 0 && (
              <Button
                onClick={() => {
                  onChange(proposed);
                }}
              >
                Reset to the proposal
              </Button>
            )}
          </div>
          <Heading level={3} look="xsmall">
            Every work item also gets
          </Heading>
          <p className={styles['subtle']}>
            The label okra, a description with hypothesis, key result, scores, dependencies, skills and
            planned weeks, and data that JQL finds.
          </p>
        </aside>
      </div>
      {children}
      <FlowFoot note="Nothing is written to Jira until step 4.">
        <Button appearance="primary" onClick={onNext}>
          {`Check ${rowWords(rows.length)}`}
        </Button>
      </FlowFoot>
    </>
  );
};
