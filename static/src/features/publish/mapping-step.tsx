import Button from '@atlaskit/button/new';
import Tag from '@atlaskit/tag';
import { linkChoice, type LinkRole } from '#domain/publishing/link-plan';
import type { CardKind, LinkChoice, PublishMapping } from '#domain/publishing/publish-mapping';
import { Heading } from '../../ui/heading';
import { TypeMark, typeName, type MarkedType } from '../../ui/type-mark';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import { rowWords, type Preparation } from './preparation';
import styles from './publish.module.css';

const KINDS: readonly CardKind[] = ['objective', 'epic', 'spike', 'enabler', 'signal_test', 'untyped'];
const REASONS = {
  'same-name': 'Same name',
  'stands-in': 'Not a work type here, so a label says it',
  chosen: 'Chosen by your team',
} as const;

const countWords = (count: number, word: string): string =>
  `${String(count)} ${word}${count === 1 ? '' : 's'}`;

const markOf = (kind: CardKind): MarkedType => (kind === 'untyped' ? null : kind);

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly isReadOnly: boolean;
  readonly onChange: (id: string) => void;
}

const Choice = ({ label, value, options, isReadOnly, onChange }: ChoiceProps) => (
  // eslint-disable-next-line @atlaskit/design-system/no-html-select -- the browser's own is never clipped by the frame
  <select
    className={styles['choice']}
    aria-label={label}
    value={value}
    disabled={isReadOnly}
    onChange={({ target }) => {
      onChange(target.value);
    }}
  >
    {options.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </select>
);

interface MappingStepProps {
  readonly preparation: Preparation;
  readonly mayChange: boolean;
  readonly onChange: (mapping: PublishMapping) => void;
  readonly onNext: () => void;
}

/** Which work type and which links a card gets, as proposed from the project's own; a facilitator may choose others. */
export const MappingStep = ({ preparation, mayChange, onChange, onNext }: MappingStepProps) => {
  const { mapping, issueTypes, linkTypes, reasons, project, rows } = preparation;
  const chooseType = (kind: CardKind, id: string): void => {
    const type = issueTypes.find((known) => known.id === id);
    if (type === undefined) return;
    onChange({
      ...mapping,
      types: {
        ...mapping.types,
        [kind]: { ...mapping.types[kind], issueTypeId: id, issueTypeName: type.name },
      },
    });
  };
  const linkOf = (id: string, role: LinkRole): LinkChoice | null => {
    const type = linkTypes.find((known) => known.id === id);
    return type === undefined ? null : linkChoice(type, role);
  };
  const links = [
    { key: 'contributes', name: 'Card contributes to its objective', choice: mapping.contributes },
    { key: 'blocks', name: 'Card must come before another', choice: mapping.blocks },
  ] as const;
  const countOf = (kind: CardKind): number => rows.filter((row) => row.kind === kind).length;
  return (
    <>
      <FlowSteps step="mapping" title={`How cards become work items in ${project.name}`}>
        Proposed from the work types and link types of this space. What a facilitator changes is kept for the
        next time.
      </FlowSteps>
      <div className={styles['mapping']}>
        <div className={styles['tables']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">In OKRA</th>
                <th scope="col" className={styles['count']}>
                  Rows
                </th>
                <th scope="col">Work type in Jira</th>
                <th scope="col">Labels</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {KINDS.map((kind) => (
                <tr key={kind}>
                  <th scope="row">
                    <span className={styles['row']}>
                      <TypeMark type={markOf(kind)} label="" /> {typeName(markOf(kind))}
                    </span>
                  </th>
                  <td className={styles['count']}>{countOf(kind)}</td>
                  <td>
                    <Choice
                      label={`Work type for ${typeName(markOf(kind))}`}
                      value={mapping.types[kind].issueTypeId}
                      options={
                        issueTypes.some(({ id }) => id === mapping.types[kind].issueTypeId)
                          ? issueTypes
                          : [
                              {
                                id: mapping.types[kind].issueTypeId,
                                name: `${mapping.types[kind].issueTypeName} (gone)`,
                              },
                              ...issueTypes,
                            ]
                      }
                      isReadOnly={!mayChange}
                      onChange={(id) => {
                        chooseType(kind, id);
                      }}
                    />
                  </td>
                  <td>
                    <span className={styles['row']}>
                      <Tag text="okra" isRemovable={false} hasMargin={false} />
                      {mapping.types[kind].label !== null && (
                        <Tag text={mapping.types[kind].label} isRemovable={false} hasMargin={false} />
                      )}
                    </span>
                  </td>
                  <td className={styles['subtle']}>{REASONS[reasons[kind]]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">Link in OKRA</th>
                <th scope="col">Link type in Jira</th>
                <th scope="col">Reads as</th>
              </tr>
            </thead>
            <tbody>
              {links.map(({ key, name, choice }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td>
                    <Choice
                      label={`Link from ${name}`}
                      value={choice?.linkTypeId ?? ''}
                      options={[...(choice === null ? [{ id: '', name: 'No link' }] : []), ...linkTypes]}
                      isReadOnly={!mayChange}
                      onChange={(id) => {
                        onChange({ ...mapping, [key]: linkOf(id, key) });
                      }}
                    />
                  </td>
                  <td className={styles['subtle']}>
                    {linkTypes.find(({ id }) => id === choice?.linkTypeId)?.outward ??
                      'This site has no link types'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
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
              <dd>{`${String(rows.length)}: ${countWords(countOf('objective'), 'objective')}, ${countWords(rows.length - countOf('objective'), 'card')}`}</dd>
              <dt>In Jira</dt>
              <dd>
                {rows.some(({ issueKey }) => issueKey !== null)
                  ? rowWords(rows.filter(({ issueKey }) => issueKey !== null).length)
                  : 'None yet'}
              </dd>
            </dl>
          </div>
          <Heading level={3} look="xsmall">
            Every work item also gets
          </Heading>
          <p className={styles['subtle']}>
            A description with hypothesis, key result, scores, dependencies, skills and planned weeks, and
            fields that JQL finds.
          </p>
        </aside>
      </div>
      <FlowFoot note="Nothing is written to Jira until step 4.">
        <Button appearance="primary" onClick={onNext}>
          {`Check ${rowWords(rows.length)}`}
        </Button>
      </FlowFoot>
    </>
  );
};
