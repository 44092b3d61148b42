import { FilterMenu } from '../../ui/filter-menu';
import { useQuarter } from '../../sync/quarter-context';
import { objectivesWords } from './words/objectives-words';

interface AreaFilterProps {
  /** Id of the area; null: all are shown. */
  readonly value: string | null;
  readonly onChoose: (area: string | null) => void;
}

/** Shows the objectives of one product area; nothing where the team named none. */
export const AreaFilter = ({ value, onChoose }: AreaFilterProps) => {
  const areas = useQuarter((quarter) => quarter.productAreas);
  if (areas.length === 0) return null;
  return (
    <FilterMenu
      label={objectivesWords.area}
      any={objectivesWords.anyArea}
      value={value}
      choices={areas.map(({ id, name }) => ({ value: id, text: name }))}
      isShort={false}
      onChoose={onChoose}
    />
  );
};
