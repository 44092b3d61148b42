import type { Database, Statement } from 'libsql';

/** Statements prepared once: preparing costs more than most of these statements themselves. */
export function preparedOnce(database: Database): (sql: string) => Statement {
  const statements = new Map<string, Statement>();
  return (sql) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}
