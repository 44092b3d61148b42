import DeleteIcon from '@atlaskit/icon/core/delete';
import type { Feature } from '#domain/entities/agreement/feature/feature';
import { findById } from '#domain/kernel/collection';
import { AreaBadge } from '../../../components/area-badge';
import { EditableField } from '../../../components/editable-field';
import { useDecide } from '../../../components/use-decide';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { ChoiceButton } from '../../../ui/choice-button';
import { ChoiceMenu } from '../../../ui/choice-menu';
import { IconButton } from '../../../ui/icon-button';
import { mappingWords } from '../words/mapping-words';
import styles from './mapping.module.css';

/** The part of the product that it belongs to, where the team has named any. */
const AreaChoice = ({ feature }: { readonly feature: Feature }) => {
  const decide = useDecide();
  const may = useMay();
  const areas = useQuarter(({ productAreas }) => productAreas);
  const area = feature.areaId === null ? undefined : findById(areas, feature.areaId);
  if (areas.length === 0) return null;
  const badge = area === undefined ? null : <AreaBadge area={area} />;
  if (!may.write) {
    return area === undefined ? null : (
      <span className={styles['area']}>
        {badge} {area.name}
      </span>
    );
  }
  return (
    <ChoiceMenu
      label={mappingWords.area(feature.name, area?.name ?? mappingWords.noArea)}
      value={area?.id ?? ''}
      choices={[
        { value: '', text: mappingWords.noArea },
        ...areas.map(({ id, name }) => ({ value: id, text: name })),
      ]}
      button={(props, ref) => (
        <ChoiceButton
          ref={ref ?? null}
          label={mappingWords.area(feature.name, area?.name ?? mappingWords.noArea)}
          {...props}
        >
          {badge} {area?.name ?? mappingWords.noArea}
        </ChoiceButton>
      )}
      onChoose={(value) =>
        decide({
          kind: 'feature.edit',
          target: feature.id,
          changes: { areaId: value === '' ? null : value },
          was: { areaId: feature.areaId },
        })
      }
    />
  );
};

/** Something that the team owns, bettered or taken away where it stands. */
export const FeatureLine = ({ feature }: { readonly feature: Feature }) => {
  const decide = useDecide();
  const may = useMay();
  const { id, name } = feature;
  return (
    <li className={styles['feature']}>
      <div className={styles['name']}>
        <EditableField
          concept="feature"
          target={id}
          field="name"
          value={name}
          label={mappingWords.name(name)}
          required
          isReadOnly={!may.write}
        />
        {may.write && (
          <IconButton
            compact
            icon={DeleteIcon}
            label={mappingWords.remove(name)}
            onClick={() =>
              decide({ kind: 'feature.remove', target: id }, { undo: mappingWords.removed(name) })
            }
          />
        )}
      </div>
      <AreaChoice feature={feature} />
    </li>
  );
};
