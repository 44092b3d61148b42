import Lozenge from '@atlaskit/lozenge';
import { componentWords } from './words/component-words';

interface QuarterLozengeProps {
  readonly isDemo: boolean;
  /** Something of it has a work item. */
  readonly isInJira: boolean;
}

/** How far a quarter is, wherever it is named: the demo, still a draft, or in Jira. */
export const QuarterLozenge = ({ isDemo, isInJira }: QuarterLozengeProps) => {
  if (isDemo) return <Lozenge>{componentWords.demo}</Lozenge>;
  return isInJira ? (
    <Lozenge appearance="success">{componentWords.inJira}</Lozenge>
  ) : (
    <Lozenge>{componentWords.draft}</Lozenge>
  );
};
