import type { PageView } from '../page/page-view';
import { factWords } from './fact-words';
import { viewThings, type ViewThing } from './view-things';

/** What became of one thing that a view shows. */
export interface ViewChange {
  readonly kind: 'new' | 'gone' | 'changed';
  /** `Milestone`, `Finding`; of the view itself `View`. */
  readonly what: string;
  readonly name: string;
  /** Of what changed, each fact as `Effort: S → M`; of what is new or gone, nothing. */
  readonly facts: readonly string[];
}

const same = 'Something else of it changed';

const changedFacts = (was: ViewThing, now: ViewThing): readonly string[] => {
  const facts = [...new Set([...was.facts.keys(), ...now.facts.keys()])].flatMap((fact) => {
    const [before, after] = [was.facts.get(fact) ?? 'nothing', now.facts.get(fact) ?? 'nothing'];
    if (before === after) return [];
    const words = factWords(fact);
    return [words === undefined ? same : `${words}: ${before || 'nothing'} → ${after || 'nothing'}`];
  });
  const people = [...new Set([...was.people.keys(), ...now.people.keys()])].flatMap((fact) =>
    was.people.get(fact) === now.people.get(fact) ? [] : ['Other people'],
  );
  return [...new Set([...facts, ...people])];
};

/**
 * What differs between two revisions of one view, in words: what is gone, what changed, what is new, each in the order of
 * its view. Nothing: they say the same, whenever they were read.
 */
export const viewDifference = (was: PageView, now: PageView): readonly ViewChange[] => {
  const [before, after] = [viewThings(was), viewThings(now)];
  const gone = [...before].flatMap(([key, { what, name }]): readonly ViewChange[] =>
    after.has(key) ? [] : [{ kind: 'gone', what, name, facts: [] }],
  );
  const others = [...after].flatMap(([key, thing]): readonly ViewChange[] => {
    const { what, name } = thing;
    const then = before.get(key);
    if (then === undefined) return [{ kind: 'new', what, name, facts: [] }];
    const facts = changedFacts(then, thing);
    return facts.length === 0 ? [] : [{ kind: 'changed', what, name, facts }];
  });
  const changed = others.filter(({ kind }) => kind === 'changed');
  return [...gone, ...changed, ...others.filter(({ kind }) => kind === 'new')];
};
