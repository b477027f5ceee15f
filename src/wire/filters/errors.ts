/** A list parameter, filter or rule that cannot be understood. The message names what is wrong and how to put it right. */
export class GrammarError extends Error {
  readonly code = 'grammar';
  /** The parameter, body key or field that is at fault, as the caller spelled it: `limit`, `filter[or][0]`. */
  readonly parameter: string;

  constructor(parameter: string, message: string) {
    super(message);
    this.name = 'GrammarError';
    this.parameter = parameter;
  }
}

/** What a caller sent, cut to a length that fits into a message. */
export const quoted = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
