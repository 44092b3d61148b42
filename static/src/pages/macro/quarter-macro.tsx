import { DraftOnPage } from './draft-on-page';
import type { MacroProps } from './macro-props';
import { ObjectivesOnPage } from './objectives-on-page';
import { ViewOnPage } from './view-on-page';

/** A quarter on a Confluence page: as it is now, for whoever may browse its project. */
export const QuarterMacro = (props: MacroProps) => {
  switch (props.config.view) {
    case 'draft':
    case 'table':
      return <DraftOnPage {...props} />;
    case 'objectives':
      return <ObjectivesOnPage {...props} />;
    default:
      return <ViewOnPage {...props} />;
  }
};
