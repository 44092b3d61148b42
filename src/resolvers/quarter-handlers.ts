import { CommandsSchema, type quarterProcedures } from '#contract/quarter-procedures';
import type { Received } from '#contract/procedure';
import type { Failure } from '#contract/reply';
import type { Command } from '#domain/quarter/command';
import type { Json } from '#domain/kernel/json';
import { ok, type Result } from '#domain/kernel/result';
import type { Caller } from '../usecases/ports';
import type { Publishing } from '../usecases/publish/ports';
import type { Uploads } from '../usecases/quarter/ports';
import { copyQuarter } from '../usecases/quarter/copy-quarter';
import { createQuarter } from '../usecases/quarter/create-quarter';
import type { Outcome } from '../usecases/quarter/carry-out';
import { draftAt } from '../usecases/quarter/draft-at';
import type { MacroPorts } from '../usecases/macro/ports';
import { decideQuarter, type DecidePorts } from '../usecases/quarter/decide-quarter';
import { glanceQuarter } from '../usecases/quarter/glance-quarter';
import { findCandidates, inviteMember } from '../usecases/quarter/invite-member';
import { listQuarters } from '../usecases/quarter/list-quarters';
import type { MakePorts } from '../usecases/quarter/make-quarter';
import { openPage } from '../usecases/quarter/open-page';
import { openQuarter } from '../usecases/quarter/open-quarter';
import { purgeText } from '../usecases/quarter/purge-text';
import { quarterPeople } from '../usecases/quarter/quarter-people';
import { removeQuarter, type RemovePorts } from '../usecases/quarter/remove-quarter';
import { syncQuarter } from '../usecases/quarter/sync-quarter';
import {
  unpackCommands,
  uploadedText,
  uploadPiece,
  type Unpacking,
} from '../usecases/quarter/upload-commands';
import type { Handlers } from './handlers';

export type QuarterPorts = DecidePorts &
  MakePorts &
  RemovePorts &
  Pick<Publishing, 'index'> &
  Pick<MacroPorts, 'frozenViews'> &
  Unpacking & { readonly uploads: Uploads };

type Decide = Received<typeof quarterProcedures, 'quarter.decide'>;

const parsed = (unpacked: Result<unknown, Failure>): Result<readonly Command[], Failure> => {
  if (!unpacked.ok) return unpacked;
  const commands = CommandsSchema.safeParse(unpacked.value);
  return commands.success
    ? ok(commands.data)
    : {
        ok: false,
        error: {
          code: 'bad-input',
          message: 'What was packed is no list of commands. Reload the page and try again.',
          details: {
            issues: commands.error.issues
              .slice(0, 20)
              .map(({ path, message }) => ({ path: path.join('.'), message })),
          },
        },
      };
};

/** Commands however they travelled. */
const commandsOf = async (
  ports: QuarterPorts,
  input: Decide,
  caller: Caller,
): Promise<Result<readonly Command[], Failure>> => {
  if ('commands' in input) return ok(input.commands);
  if ('packed' in input) return parsed(unpackCommands(ports, input.packed));
  const packed = await uploadedText(ports, caller, input.quarter, input.upload);
  return packed.ok ? parsed(unpackCommands(ports, packed.value)) : packed;
};

const sent = (outcome: Outcome) => {
  if (outcome.ok) return outcome;
  const { present, ...refusal } = outcome.refusal;
  // What stands in the way is a value of the quarter, and those are JSON.
  return {
    ...outcome,
    refusal:
      present === undefined ? refusal : { ...refusal, present: present as Readonly<Record<string, Json>> },
  };
};

export const quarterHandlers = (ports: QuarterPorts): Handlers<typeof quarterProcedures> => ({
  'project.open': ({ project }, caller) => listQuarters(ports, caller, project),
  'quarter.create': (input, caller) => createQuarter(ports, caller, input),
  'quarter.copy': ({ quarter, ...wish }, caller) =>
    copyQuarter(ports, caller, { quarterId: quarter, ...wish }),
  'quarter.remove': ({ quarter }, caller) => removeQuarter(ports, caller, quarter),
  'quarter.purge': ({ quarter, commandId, text }, caller) =>
    purgeText(ports, caller, { quarterId: quarter, commandId, text }),
  'quarter.open': ({ quarter }, caller) => openQuarter(ports, caller, quarter),
  'quarter.page': ({ quarter, seq, page }, caller) =>
    openPage(ports, caller, { quarterId: quarter, seq, page }),
  'quarter.decide': async (input, caller) => {
    const commands = await commandsOf(ports, input, caller);
    if (!commands.ok) return commands;
    const request = { quarterId: input.quarter, basedOn: input.basedOn, commands: commands.value };
    const decided = await decideQuarter(ports, caller, request);
    return decided.ok ? ok({ ...decided.value, outcomes: decided.value.outcomes.map(sent) }) : decided;
  },
  'quarter.upload': ({ quarter, ...piece }, caller) => uploadPiece(ports, caller, quarter, piece),
  'quarter.sync': async (input, caller) => {
    const synced = await syncQuarter(ports, caller, {
      quarterId: input.quarter,
      since: input.since,
      isHintWanted: input.wantsHint === true,
      isSilenceWanted: input.silence === true || input.present === true,
      place: input.place,
      present: input.present ?? false,
      isBrief: input.brief === true,
      isLookBack: input.lookBack === true,
    });
    if (!synced.ok) return synced;
    const { sync, ...rest } = synced.value;
    return ok({ ...sync, ...rest });
  },
  'draft.at': ({ quarter, seq }, caller) => draftAt(ports, caller, { quarterId: quarter, seq }),
  'quarter.glance': ({ quarter }, caller) => glanceQuarter(ports, caller, quarter),
  'quarter.candidates': ({ quarter, text }, caller) => findCandidates(ports, caller, quarter, text),
  'quarter.invite': ({ quarter, ...invitation }, caller) =>
    inviteMember(ports, caller, { quarterId: quarter, ...invitation }),
  'quarter.people': ({ quarter, members }, caller) => quarterPeople(ports, caller, quarter, members),
});
