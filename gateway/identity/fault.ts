/** Why a caller is not let in: no valid token, or the keys to check it with cannot be had now. */
export class IdentityFault extends Error {
  override readonly name = 'IdentityFault';
  readonly code: 'signed_out' | 'busy';
  constructor(code: 'signed_out' | 'busy') {
    super(code);
    this.code = code;
  }
}
