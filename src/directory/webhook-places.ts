/** Webhooks that this server sends for at once, of all organizations and of one: less than the runner has places for jobs. */
const MOST = 3;
const MOST_OF_A_SCOPE = 2;
/** Who waits asks again within this (ms), or is forgotten. */
const PATIENCE = 5_000;

/** Where those stand that send: receivers that are slow leave room for other jobs. */
export class WebhookPlaces {
  /** The scope of each that is taken. */
  readonly #taken: string[] = [];
  /** Who found none, and when it asked last (ms). */
  readonly #waiting = new Map<string, number>();

  /**
   * Takes a place; undefined where all are taken. What it gives lets go of it, and says whether others wait for one: they
   * are to go first. Times in milliseconds.
   */
  enter(scope: string, who: string, now: number): ((now: number) => boolean) | undefined {
    const own = this.#taken.filter((each) => each === scope).length;
    if (this.#taken.length >= MOST || own >= MOST_OF_A_SCOPE) {
      this.#waiting.set(who, now);
      return undefined;
    }
    this.#waiting.delete(who);
    this.#taken.push(scope);
    let left = false;
    return (then) => {
      if (!left) this.#taken.splice(this.#taken.indexOf(scope), 1);
      left = true;
      for (const [each, asked] of this.#waiting) if (Math.abs(then - asked) > PATIENCE) this.#waiting.delete(each);
      return this.#waiting.size > 0;
    };
  }
}
