import type Database from 'libsql';
import { createCatalogue } from '../../site/jira/catalogue';
import { createIssueStore } from '../../site/jira/issue-store';

/** An issue that says of itself which card it is. */
export interface CardIssue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly row: string;
}

/** What Jira holds of a quarter, whoever may see it and whatever its index knows. */
export interface JiraTruth {
  readonly issues: readonly CardIssue[];
  /** By summary, read from the inward end: "A Blocks B". */
  readonly links: readonly string[];
  /** The same by card. */
  readonly linkedRows: readonly (readonly [string, string])[];
}

interface Claim {
  readonly quarter?: string;
  readonly milestone?: string;
  readonly objective?: string;
}

/** Reads the stand-in's own tables: over REST it would cost more than the run that is judged. */
export const readJiraTruth = (database: Database.Database, quarter: string): JiraTruth => {
  const store = createIssueStore(database);
  const linkTypes = new Map(
    createCatalogue(database)
      .linkTypes()
      .map(({ id, name }) => [id, name]),
  );
  const properties = store.allProperties();
  const found = store.all().flatMap((issue) => {
    const claim = properties.get(issue.id)?.['okra'] as Claim | undefined;
    if (claim?.quarter !== quarter) return [];
    return [{ issue, row: claim.milestone ?? claim.objective ?? '' }];
  });
  const byId = new Map(
    found.map(({ issue, row }) => [issue.id, { row, summary: String(issue.values['summary']) }]),
  );
  const links = found.flatMap(({ issue }) =>
    store.links(issue.id).filter(({ inward }) => inward === issue.id),
  );
  const ends = links.map(({ typeId, inward, outward }) => ({
    name: linkTypes.get(typeId) ?? typeId,
    from: byId.get(inward),
    to: byId.get(outward),
  }));
  return {
    issues: found.map(({ issue, row }) => ({
      id: String(issue.id),
      key: issue.key,
      summary: String(issue.values['summary']),
      row,
    })),
    links: ends.map(({ name, from, to }) => `${from?.summary ?? '?'} ${name} ${to?.summary ?? '?'}`).sort(),
    linkedRows: ends.map(({ from, to }) => [from?.row ?? '?', to?.row ?? '?'] as const),
  };
};
