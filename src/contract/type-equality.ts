/** True when a domain type and what its schema lets through are the same, so that neither drifts from the other unnoticed. */
export type TypeEquality<Domain, Wire> = [Wire] extends [Domain]
  ? [Domain] extends [Wire]
    ? true
    : false
  : false;

/** Fails to compile where its argument is not `true`. */
export type Holds<T extends true> = T;
