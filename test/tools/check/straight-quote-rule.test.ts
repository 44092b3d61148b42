import { Linter } from 'eslint';
import { straightQuote } from './straight-quote-rule.mjs';

const straightIn = (code: string): readonly string[] =>
  new Linter()
    .verify(code, [
      {
        languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
        plugins: { okra: { rules: { 'straight-quote': straightQuote } } },
        rules: { 'okra/straight-quote': 'error' },
      },
    ])
    .map(({ message }) => message);

describe('the rule for quotation marks', () => {
  it.each([
    ['around what is filled in', 'export const say = (name) => `The column "${name}" has no meaning.`;'],
    ['around what a sentence begins with', 'export const say = (name) => `"${name}" is read as S.`;'],
    ['around a name that is put into a sentence', 'export const quoted = (name) => `"${name}"`;'],
    ['at the end, behind a colon', 'export const say = (why, rest) => `${why}: "${rest}".`;'],
    ['in what is cut', `export const words = { lead: "The team's objectives hang on it." };`],
    ['of a field', `export const label = 'mark "blocking"';`],
    ['between tags', `export const Text = () => <p>Say "no" to it</p>;`],
  ])('finds a straight one %s', (_what, code) => {
    expect(straightIn(code)).toEqual([expect.stringContaining('A sentence quotes with “ ” and cuts with ’')]);
  });

  it.each([
    ['curled ones', 'export const say = (name) => `The team’s column “${name}” has no meaning.`;'],
    [
      'errors that developers read',
      `export const fail = () => { throw new Error('It has no element "root".'); };`,
    ],
    ['what a tag reads as a route', 'export const path = (id) => route`/find "${id}" in it`;'],
    ['names of fields', `export const fields = { 'two "words" of it': 1 };`],
    ['marks alone', `export const marks = ['"', "'", '", "'];`],
    ['queries without words', 'export const jql = (id) => `okraQuarter = "${id}"`;'],
  ])('lets %s be', (_what, code) => {
    expect(straightIn(code)).toEqual([]);
  });
});
