/** `_npmUser` of a version document: the registry's unsigned word. */
export interface Publisher {
  readonly name: string;
  readonly email: string | null;
  /** Set where the registry's trusted publishing published it. */
  readonly trustedPublisher: { readonly provider: string; readonly configuration: string | null } | null;
  /** The person who approved a staged publish. */
  readonly approver: string | null;
}
