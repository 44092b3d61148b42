import { sample, type CommandSamples } from './command-sample';

type OfCanvas = {
  readonly [K in keyof CommandSamples as K extends `canvasNote.${string}` ? K : never]: CommandSamples[K];
};

/** Those of the canvas of #0. */
export const canvasSamples: OfCanvas = {
  'canvasNote.add': sample('participant', () => ({
    kind: 'canvasNote.add',
    values: { area: 'gains', text: 'The hour, and not the day', evidence: 'interview' },
  })),
  'canvasNote.edit': sample('participant', () => ({
    kind: 'canvasNote.edit',
    target: 'kept-canvas-note',
    changes: { evidence: 'analytics' },
  })),
  'canvasNote.move': sample('participant', () => ({
    kind: 'canvasNote.move',
    target: 'kept-canvas-note',
    after: null,
  })),
  'canvasNote.remove': sample('author', () => ({ kind: 'canvasNote.remove', target: 'spare-canvas-note' })),
};
