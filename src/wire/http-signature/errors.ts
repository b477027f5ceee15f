/** Why a signature header was refused; stable words for logs and tests. Callers are told only that they are not known. */
export type SignatureReason =
  | 'scheme' // not `Signature …`
  | 'size' // longer than any real one
  | 'syntax' // not a list of name="value"
  | 'duplicate' // a parameter given twice
  | 'parameter' // a parameter that is not known here
  | 'missing' // one of the four is absent
  | 'key-id' // not system/<24 hex digits>
  | 'algorithm' // not rsa-sha256
  | 'headers' // not `request-line` and `date`, with or without `digest`, each once
  | 'signature' // not canonical base64, or of a length no RSA key has
  | 'digest' // of another algorithm, malformed, or not that of the body
  | 'message'; // a method, path, date or digest that could not have been on one line of a request

export class SignatureError extends Error {
  readonly code = 'http_signature';
  readonly reason: SignatureReason;

  constructor(reason: SignatureReason, message: string) {
    super(message);
    this.name = 'SignatureError';
    this.reason = reason;
  }
}
