import type { Fixture } from './fixture';
import { fixtures, type FixtureName } from './fixtures';

export type ToFaultProcess =
  | { readonly t: 'open'; readonly fixture: FixtureName }
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

const play = async (fixture: Fixture, name: string): Promise<Played> => {
  try {
    return { name, problems: await fixture.play(name) };
  } catch (error) {
    return { name, problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
};

/** A process of its own that plays what its parent asks for, one after the other. */
const serve = (): void => {
  let fixture: Fixture | undefined;
  const receive = async (message: ToFaultProcess): Promise<void> => {
    if (message.t === 'open') {
      fixture?.close();
      fixture = await fixtures[message.fixture]();
      send({ t: 'opened', cases: fixture.cases, about: fixture.about });
      return;
    }
    if (fixture === undefined) throw new Error('Nothing is open to be played on.');
    const all: Played[] = [];
    for (const name of message.names) all.push(await play(fixture, name));
    send({ t: 'played', all });
  };
  process.on('message', (message: ToFaultProcess) => {
    receive(message).catch((error: unknown) => {
      send({ t: 'broken', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    });
  });
  process.on('disconnect', () => {
    fixture?.close();
    process.exit();
  });
};

serve();
