/** Where the end of a session stands in the address, beside its activities. */
export const FINISH = 'finish';
