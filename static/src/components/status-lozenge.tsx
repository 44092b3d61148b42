import Lozenge from '@atlaskit/lozenge';

const APPEARANCES = {
  new: 'default',
  indeterminate: 'inprogress',
  done: 'success',
  undefined: 'default',
} as const;

interface StatusLozengeProps {
  /** In Jira's own words. */
  readonly name: string;
  /** Jira's category: new = to do, indeterminate = in progress. */
  readonly category: keyof typeof APPEARANCES;
  /** Room in px; a longer name is cut. */
  readonly maxWidth?: number;
}

/** The status of a work item, coloured as Jira does. */
export const StatusLozenge = ({ name, category, maxWidth = 140 }: StatusLozengeProps) => (
  <Lozenge appearance={APPEARANCES[category]} maxWidth={maxWidth}>
    {name}
  </Lozenge>
);
