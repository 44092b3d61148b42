import { forgeLog } from '../../../../src/adapters/clock/forge-log';

const logged = (cause: unknown): string => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  forgeLog.error('Stored accounts were not reported', cause);
  const line = String(error.mock.calls[0]?.[0]);
  error.mockRestore();
  return line;
};

describe('the log', () => {
  test.each<[string, unknown, string]>([
    [
      'an answer that is no error',
      { status: 503, statusText: 'Down', body: {} },
      'status 503, statusText Down',
    ],
    ['an object without words', { body: 'Elm Street' }, 'something with body'],
    ['an empty object', {}, 'something with nothing in it'],
    ['a text', 'late', 'late'],
    ['nothing', undefined, 'undefined'],
  ])('says of %s what it is', (_what, cause, words) => {
    expect(logged(cause)).toBe(`Stored accounts were not reported: ${words}`);
  });

  test('says what caused an error, and never "[object Object]"', () => {
    const line = logged(new Error('No answer', { cause: { code: 'ECONNRESET' } }));
    expect(line).toContain('No answer');
    expect(line).toContain('caused by code ECONNRESET');
    expect(line).not.toContain('[object');
  });

  test.each(['account', 'member', 'grant', 'upload', 'uploaded', 'spending'])(
    'names no account where storage names a key of kind %s',
    (kind) => {
      const line = logged(new Error(`Key "${kind}:5b10ac8d82e05b22cc7d4ef5" is too long`));
      expect(line).toContain(`${kind}:…`);
      expect(line).not.toContain('5b10ac8d82e05b22cc7d4ef5');
    },
  );
});
