/** What came of asking a register about one person. */
export type RegisterAnswer<T> =
  /** `value` is absent when the register knows nobody such. */
  | { readonly state: 'answered'; readonly value?: T }
  | { readonly state: 'failed'; readonly why: string }
  /** The procedure does not need it, or there is no identifier to ask by. */
  | { readonly state: 'not-asked' };

/** The identifier a person is asked for by: the oppijanumero, else the hetu. */
export type Tunniste = { readonly oid: string } | { readonly hetu: string };
