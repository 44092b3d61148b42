import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { FromFaultProcess, Played, ToFaultProcess } from './fault-process';
import type { FixtureName } from './fixtures';

/** A process that plays cases, seen from its parent. */
export interface Player {
  open(fixture: FixtureName): Promise<{ readonly cases: readonly string[]; readonly about: string }>;
  play(names: readonly string[]): Promise<readonly Played[]>;
  end(): void;
}

type Answer<T extends FromFaultProcess['t']> = Extract<FromFaultProcess, { readonly t: T }>;

export const startPlayer = (): Player => {
  const child = fork(join(__dirname, 'fault-process.ts'), { execArgv: process.execArgv });
  const ask = <T extends FromFaultProcess['t']>(message: ToFaultProcess, expected: T): Promise<Answer<T>> =>
    new Promise((resolve, reject) => {
      const onExit = (code: number | null): void => {
        reject(new Error(`A process that plays cases ended with ${String(code)}.`));
      };
      child.once('exit', onExit);
      child.once('message', (answer: FromFaultProcess) => {
        child.off('exit', onExit);
        if (answer.t === expected) resolve(answer as Answer<T>);
        else reject(new Error(answer.t === 'broken' ? answer.message : `Unexpected answer ${answer.t}`));
      });
      child.send(message);
    });
  return {
    open: (fixture) => ask({ t: 'open', fixture }, 'opened'),
    play: async (names) => (await ask({ t: 'play', names }, 'played')).all,
    end: () => {
      if (child.connected) child.disconnect();
    },
  };
};
