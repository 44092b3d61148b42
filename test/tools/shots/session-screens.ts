import type { FrameLocator } from '@playwright/test';
import { tabPath, type Screen } from './screen';

const ready = { siteContent: 'demo', account: 'ada' } as const;

const start = async (frame: FrameLocator): Promise<void> => {
  await frame.getByRole('button', { name: /^Start session|^Hold session/ }).click();
  await frame.getByRole('timer').waitFor();
};

/** The five sessions, and the rooms in which they are held. */
export const sessionScreens: readonly Screen[] = [
  {
    ...ready,
    name: 'sessions',
    kept: true,
    path: tabPath('sessions'),
    act: ({ frame }) => frame.getByRole('heading', { name: 'Five sessions, one agreement' }).waitFor(),
  },
  {
    ...ready,
    siteContent: 'blank',
    name: 'sessions-due',
    path: tabPath('sessions'),
    act: ({ frame }) => frame.getByRole('button', { name: /^Open session/ }).waitFor(),
  },
  {
    ...ready,
    siteContent: 'blank',
    name: 'sessions-skip',
    path: tabPath('sessions'),
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Actions for #0 Vision' }).click();
      await frame.getByRole('menuitem', { name: 'Skip this session' }).click();
      await frame.getByRole('textbox', { name: 'Why do you go without it?' }).waitFor();
    },
  },
  {
    ...ready,
    name: 'room-lobby',
    path: tabPath('sessions/s3'),
    act: ({ frame }) => frame.getByRole('button', { name: /^(Start|Hold) session/ }).waitFor(),
  },
  {
    ...ready,
    name: 'room-running',
    path: tabPath('sessions/s3'),
    act: ({ frame }) => start(frame),
  },
  {
    ...ready,
    name: 'room-finish',
    path: tabPath('sessions/s3'),
    act: async ({ frame }) => {
      await start(frame);
      await frame.getByRole('button', { name: 'More for whoever leads' }).click();
      await frame.getByRole('menuitem', { name: 'To the end of the session' }).click();
      await frame.getByRole('heading', { name: 'What we leave with' }).waitFor();
    },
  },
];
