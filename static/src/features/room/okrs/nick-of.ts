import type { CompanyObjective } from '#domain/entities/agreement/company-objective/company-objective';

/** The short name of a company objective; its title where it has none. */
export const nickOf = ({ nick, title }: CompanyObjective): string => (nick === '' ? title : nick);
