import { companyObjectiveCommands } from './company-objective/company-objective-commands';
import { featureCommands } from './feature/feature-commands';
import { hypothesisCommands } from './hypothesis/hypothesis-commands';
import { keyResultCommands } from './key-result/key-result-commands';
import { checkInCommands } from './check-in/check-in-commands';
import { metricCommands } from './metric/metric-commands';
import { objectiveCommands } from './objective/objective-commands';
import { painGainCommands } from './pain-gain/pain-gain-commands';
import { productAreaCommands } from './product-area/product-area-commands';
import { visionCommands } from './vision/vision-commands';

/** What is written in sessions #0 and #1. */
export const agreementCommands = {
  ...visionCommands,
  ...companyObjectiveCommands,
  ...objectiveCommands,
  ...keyResultCommands,
  ...hypothesisCommands,
  ...metricCommands,
  ...checkInCommands,
  ...productAreaCommands,
  ...featureCommands,
  ...painGainCommands,
};
