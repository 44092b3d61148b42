import type { Stage } from './stage';
import { stages, type StageName } from './stages';

export type ToFaultProcess =
  | { readonly t: 'open'; readonly stage: StageName }
  | { readonly t: 'play'; readonly names: readonly string[] };

export interface Played {
  readonly name: string;
  readonly problems: readonly string[];
}

export type FromFaultProcess =
  | { readonly t: 'opened'; readonly cases: readonly string[]; readonly about: string }
  | { readonly t: 'played'; readonly all: readonly Played[] }
  | { readonly t: 'broken'; readonly message: string };

const send = (message: FromFaultProcess): void => {
  process.send?.(message);
};

const play = async (stage: Stage, name: string): Promise<Played> => {
  try {
    return { name, problems: await stage.play(name) };
  } catch (error) {
    return { name, problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
};

/** A process of its own that plays what its parent asks for, one after the other. */
const serve = (): void => {
  let stage: Stage | undefined;
  const receive = async (message: ToFaultProcess): Promise<void> => {
    if (message.t === 'open') {
      stage?.close();
      stage = await stages[message.stage]();
      send({ t: 'opened', cases: stage.cases, about: stage.about });
      return;
    }
    if (stage === undefined) throw new Error('Nothing is open to be played on.');
    const all: Played[] = [];
    for (const name of message.names) all.push(await play(stage, name));
    send({ t: 'played', all });
  };
  process.on('message', (message: ToFaultProcess) => {
    receive(message).catch((error: unknown) => {
      send({ t: 'broken', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    });
  });
  process.on('disconnect', () => {
    stage?.close();
    process.exit();
  });
};

serve();
