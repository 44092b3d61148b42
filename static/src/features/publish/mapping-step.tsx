import Button from '@atlaskit/button/new';
import { proposeMapping } from '#domain/jira-publishing/mapping-proposal';
import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import { sameJson, type Json } from '#domain/kernel/json';
import { Heading } from '../../ui/heading';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import { MappingLinks } from './mapping-links';
import { MappingOptions } from './mapping-options';
import { MappingTypes } from './mapping-types';
import type { Preparation } from './preparation';
import { mappingWords } from './words/mapping-words';
import styles from './publish.module.css';

interface MappingStepProps {
  readonly preparation: Preparation;
  readonly mapping: PublishMapping;
  readonly mayChange: boolean;
  readonly onChange: (mapping: PublishMapping) => void;
  readonly onNext: () => void;
  /** Back to how things stand, once something was published. */
  readonly onBack?: (() => void) | undefined;
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
  onBack,
}: MappingStepProps) => {
  const { issueTypes, linkTypes, project, rows } = preparation;
  const proposed = proposeMapping(project.id, issueTypes, linkTypes);
  const part = { preparation, mapping, proposed, mayChange, onChange };
  const objectives = rows.filter(({ kind }) => kind === 'objective').length;
  const tasks = rows.filter(({ kind }) => kind === 'task').length;
  const published = rows.filter(({ issueKey }) => issueKey !== null).length;
  return (
    <>
      <FlowSteps step="mapping" title={mappingWords.title(project.name)}>
        {mayChange ? mappingWords.proposedMine : mappingWords.proposedForReaders}
      </FlowSteps>
      <div className={styles['mapping']}>
        <div className={styles['tables']}>
          {issueTypes.length === 0 && <p className={styles['subtle']}>{mappingWords.workTypesHidden}</p>}
          <MappingTypes {...part} />
          <MappingLinks {...part} />
          <MappingOptions {...part} />
        </div>
        <aside className={styles['aside']} aria-label={mappingWords.summaryTitle}>
          <div className={styles['box']}>
            <Heading level={3} look="xsmall">
              {mappingWords.summaryTitle}
            </Heading>
            <dl className={styles['facts']}>
              <dt>{mappingWords.space}</dt>
              <dd>{`${project.name} (${project.key})`}</dd>
              <dt>{mappingWords.rows}</dt>
              <dd>
                {rows.length}
                <span className={styles['quietLine']}>
                  {mappingWords.rowKinds(objectives, rows.length - objectives - tasks, tasks)}
                </span>
              </dd>
              <dt>{mappingWords.inJira}</dt>
              <dd>{published === 0 ? mappingWords.noneYet : mappingWords.rowCount(published)}</dd>
            </dl>
            {mayChange && !same(mapping, proposed) && issueTypes.length > 0 && (
              <Button
                onClick={() => {
                  onChange(proposed);
                }}
              >
                {mappingWords.reset}
              </Button>
            )}
          </div>
          <Heading level={3} look="xsmall">
            {mappingWords.alsoTitle}
          </Heading>
          <p className={styles['subtle']}>{mappingWords.alsoSentence(mapping.described)}</p>
        </aside>
      </div>
      <FlowFoot note={mappingWords.nothingYet} {...(onBack === undefined ? {} : { onBack })}>
        <Button appearance="primary" onClick={onNext}>
          {mappingWords.check(rows.length)}
        </Button>
      </FlowFoot>
    </>
  );
};
