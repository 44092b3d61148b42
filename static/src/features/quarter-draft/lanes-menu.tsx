import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { LANE_KINDS, type LaneKind } from '#domain/views/draft/draft-lanes';
import { ChoiceMenu } from '../../ui/choice-menu';
import { quarterDraftWords } from './words/quarter-draft-words';

interface LanesMenuProps {
  readonly value: LaneKind;
  readonly onChoose: (kind: LaneKind) => void;
}

/** By what the lanes of the board tell cards apart. */
export const LanesMenu = ({ value, onChoose }: LanesMenuProps) => (
  <ChoiceMenu
    label={quarterDraftWords.lanes}
    value={value}
    choices={LANE_KINDS.map((kind) => ({ value: kind, text: quarterDraftWords.laneKind[kind] }))}
    button={(props) => (
      <Button {...props} appearance="subtle" iconAfter={ChevronDownIcon}>
        {quarterDraftWords.lanesBy(quarterDraftWords.laneKind[value])}
      </Button>
    )}
    onChoose={(chosen) => {
      const kind = LANE_KINDS.find((one) => one === chosen);
      if (kind !== undefined) onChoose(kind);
    }}
  />
);
