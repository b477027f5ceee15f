/** Webhooks that this server sends for at once, of all organizations and of one: less than the runner has places for jobs. */
const MOST = 3;
const MOST_OF_A_SCOPE = 2;

/** Where those stand that send: receivers that are slow leave room for other jobs. */
export class WebhookPlaces {
  /** The scope of each that is taken. */
  readonly #taken: string[] = [];
  #crowded = false;

  /** Whether somebody was turned away, and nobody came in since: whoever leaves lets others go first. */
  get crowded(): boolean {
    return this.#crowded;
  }

  /** Takes a place; undefined where all are taken. What it gives lets go of it. */
  enter(scope: string): (() => void) | undefined {
    const own = this.#taken.filter((each) => each === scope).length;
    this.#crowded = this.#taken.length >= MOST || own >= MOST_OF_A_SCOPE;
    if (this.#crowded) return undefined;
    this.#taken.push(scope);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#taken.splice(this.#taken.indexOf(scope), 1);
    };
  }
}
