import Select from '@atlaskit/select';
import type { SearchSelectProps } from './search-select';

/** Loaded by `SearchSelect`. */
export const OpenSearchSelect = ({ id, prompt, none, value, choices, onChoose }: SearchSelectProps) => (
  // eslint-disable-next-line @atlaskit/design-system/no-placeholder -- says that nothing is chosen, as Atlaskit's own does
  <Select<SearchSelectProps['choices'][number]>
    inputId={id}
    options={choices}
    value={choices.find((choice) => choice.value === value) ?? null}
    placeholder={prompt}
    noOptionsMessage={() => none}
    menuPlacement="auto"
    onChange={(choice) => {
      onChoose(choice?.value ?? null);
    }}
  />
);
