import type { Answer, Call, Input } from './call';
import { asCallFailed, CallFailed } from './call-failed';
import { callWords } from './words/call-words';

type Command = Extract<Input<'quarter.decide'>, { readonly commands: unknown }>['commands'][number];
type Outcome = Answer<'quarter.decide'>['outcomes'][number];

/**
 * One command from a page that holds no quarter to draw it in.
 *
 * @param basedOn the revision that whoever decides has seen
 * @throws CallFailed also where it is refused, with the reason
 */
export const decideOnce = async (
  call: Call,
  quarter: string,
  basedOn: number,
  command: Command,
): Promise<Extract<Outcome, { readonly ok: true }>> => {
  try {
    const { outcomes } = await call('quarter.decide', { quarter, basedOn, commands: [command] });
    const [outcome] = outcomes;
    if (outcome?.ok === true) return outcome;
    const message = outcome?.refusal.text ?? callWords.notUnderstood;
    throw new CallFailed({ code: 'refused', message }, 'quarter.decide');
  } catch (error) {
    throw asCallFailed(error, 'quarter.decide');
  }
};
