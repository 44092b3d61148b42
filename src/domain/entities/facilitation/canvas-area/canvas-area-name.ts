import type { CanvasArea } from './canvas-area';

/** How the framework calls each area of the canvas (S0-2). */
export const AREA_NAMES: Readonly<Record<CanvasArea, string>> = {
  pains: 'Customer pains',
  gains: 'Customer gains',
  opportunities: 'Business opportunities',
  stakeholders: 'Stakeholder expectations',
  platform: 'Platform',
};
