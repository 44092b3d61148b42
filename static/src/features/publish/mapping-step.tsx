import Button from '@atlaskit/button/new';
import { SimpleTag } from '@atlaskit/tag';
import type { CardKind, LinkChoice, PublishMapping } from '#domain/publishing/publish-mapping';
import { TypeMark, typeName, type MarkedType } from '../../ui/type-mark';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import { rowWords, type Preparation } from './preparation';
import styles from './publish.module.css';

const KINDS: readonly CardKind[] = ['objective', 'epic', 'spike', 'enabler', 'signal_test', 'untyped'];
const REASONS = {
  'same-name': 'Same name',
  'stands-in': 'No such work type here: a label says it',
  chosen: 'Chosen by your team',
} as const;

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
  const linkOf = (id: string): LinkChoice | null => {
    const type = linkTypes.find((known) => known.id === id);
    return type === undefined ? null : { linkTypeId: id, linkTypeName: type.name };
  };
  const links = [
    { key: 'contributes', name: 'Milestone to its objective', choice: mapping.contributes },
    { key: 'blocks', name: 'Prerequisite to what waits for it', choice: mapping.blocks },
  ] as const;
  return (
    <>
      <FlowSteps step="mapping" title={`How cards become work items in ${project.name}`}>
        Proposed from the work types and links of this space. Nothing is written to Jira until step 4.
      </FlowSteps>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">Card</th>
            <th scope="col">Work type</th>
            <th scope="col">Label</th>
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
                  <SimpleTag text="okra" />
                  {mapping.types[kind].label !== null && (
                    <SimpleTag text={mapping.types[kind].label} />
                  )}
                </span>
              </td>
              <td className={styles['subtle']}>{REASONS[reasons[kind]]}</td>
            </tr>
          ))}
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
                    onChange({ ...mapping, [key]: linkOf(id) });
                  }}
                />
              </td>
              <td />
              <td className={styles['subtle']}>
                {linkTypes.find(({ id }) => id === choice?.linkTypeId)?.outward ??
                  'This site has no link types'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FlowFoot>
        <Button appearance="primary" onClick={onNext}>
          {`Check ${rowWords(rows.length)}`}
        </Button>
      </FlowFoot>
    </>
  );
};
