/** What a storage request is answered with. */
export interface StorageAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export const noContent: StorageAnswer = { status: 204 };

export const refused = (status: number, code: string, message: string): StorageAnswer => ({
  status,
  body: { code, message },
});

export const keyNotFound = refused(404, 'KEY_NOT_FOUND', 'Provided key does not exist');
