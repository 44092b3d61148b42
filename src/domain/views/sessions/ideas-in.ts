/** Verbs that begin a task and are hardly ever a thing. */
const CLEAR = `add analyse analyze ask begin bring build collect compare connect count create cut decide define deliver
  explain extend find fix gather give hide hold improve install integrate interview introduce invite keep learn let make
  measure mend migrate move prepare prototype publish put read rebuild reduce remove rename replace rewrite save see sell
  send share ship simulate sketch stop talk teach tell translate try use validate verify watch write`;

/** Verbs that are a thing as well: "test", "plan". */
const AMBIGUOUS = `call change check contact design draft draw list launch look map open order phone pick pilot plan print
  record release report run search set show split start store switch test track train turn update visit`;

/** What only a verb has behind it. */
const BEHIND_A_VERB = `a an the it them this that these those each every all any some our your their its his her how what
  when where whether which who why if one two three four five six seven eight nine ten twenty thirty fifty with up`;

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const clear = wordsOf(CLEAR);
const ambiguous = wordsOf(AMBIGUOUS);
const behindAVerb = wordsOf(BEHIND_A_VERB);

const isVerbPhrase = (text: string): boolean => {
  const [verb = '', behind = ''] = text
    .toLowerCase()
    .replace(/^(?:(?:we|then|to|also|please)\s+)+/, '')
    .split(/[^\p{L}\p{N}-]+/u);
  if (behind === '') return false;
  return clear.has(verb) || (ambiguous.has(verb) && (behindAVerb.has(behind) || /^\d/.test(behind)));
};

const beginsATask = (text: string): boolean => {
  const [verb = '', behind = ''] = text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  return isVerbPhrase(text) || (behind !== '' && ambiguous.has(verb));
};

/** "Build the form and ask five people": both sides say what to do. "Search and find" stays one. */
const byAnd = (text: string): readonly string[] => {
  const [head = '', ...rest] = text.split(/(,?\s+and\s+)/i);
  const ideas = [head];
  for (let at = 0; at < rest.length; at += 2) {
    const [and = '', part = ''] = rest.slice(at, at + 2);
    const before = ideas.at(-1) ?? '';
    if (beginsATask(before) && isVerbPhrase(part)) ideas.push(part);
    else ideas[ideas.length - 1] = before + and + part;
  }
  return ideas;
};

const capitalised = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};

/**
 * The ideas that a card names (S2-3): more than one where it has lines, semicolons, or tasks joined by "and". Cautious, since
 * a card that is asked about for nothing costs more than one that joins two ideas.
 */
export const ideasIn = (text: string): readonly string[] => {
  const ideas = text
    .split(/[\n\r;]+/)
    .flatMap((part) => byAnd(part.trim()))
    .map((idea) => idea.trim())
    .filter((idea) => /[\p{L}\p{N}]/u.test(idea));
  return ideas.length < 2 ? [text.trim()] : ideas.map(capitalised);
};
