/** A product did not answer, or asks to be left alone for a while; nothing was changed by what was asked. */
export class UpstreamUnavailable extends Error {
  override readonly name = 'UpstreamUnavailable';

  /** @param status as answered; 0: no answer came */
  constructor(
    readonly product: 'Jira' | 'Confluence',
    readonly status: number,
    readonly retryAfterMs: number,
  ) {
    super(
      status === 0
        ? `${product} did not answer. Nothing is lost; try again.`
        : `${product} did not answer as expected (${String(status)}). Nothing is lost; try again.`,
    );
  }
}
