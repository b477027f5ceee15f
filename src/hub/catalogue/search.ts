import type { Action, Catalogue, ConnectorKey, Found } from '../../directory/hub-port.ts';
import { ideas, stems } from './words.ts';

/**
 * Relevance by BM25F: how often a word stands where (the name counts most, and in it the thing that it is about), how rare
 * it is, and how long the text is. A word that means much the same counts a little less. Scores are parts of what an action
 * that had the best of everything asked for would get.
 */

const WEIGHTS = { name: 3, head: 2, category: 1, id: 1, description: 1 } as const;
/** How soon repetition stops counting, and how much length does. */
const SATURATION = 4;
const LENGTH = 0.6;
/** What a word of the same meaning is worth. */
const ALIKE = 0.8;
/** What words alone can reach; full marks are for who names an action exactly. */
const MODESTY = 0.95;
/** How well known the names are: of actions that fit about as well the better known come first. */
const KNOWN: Readonly<Record<ConnectorKey, number>> = { jumpcloud: 0.05, automation: 0.04, api: 0 };

interface Posting {
  readonly document: number;
  /** Already saturated, 0 to 1. */
  readonly weight: number;
}

/** @param deedOf - the same for actions that do the same to the same input: only the best of them is found */
export function searcher(actions: readonly Action[], deedOf: (action: Action) => string): Catalogue['search'] {
  const index = indexOf(actions);
  const deeds = actions.map(deedOf);
  /** How much a word tells: one that is everywhere tells nothing. */
  const rarity = (documents: number): number => Math.log(1 + (actions.length - documents + 0.5) / (documents + 0.5));
  const unknown = rarity(0);

  return (query, top, among = () => true) => {
    const wanted = query.trim().toLowerCase();
    const scores = new Float64Array(actions.length);
    let best = 0;
    for (const words of ideas(query)) {
      const gains = new Map<number, number>();
      const [main = ''] = words;
      words.forEach((word, i) => {
        for (const { document, weight } of index.get(word) ?? []) {
          gains.set(document, Math.max(gains.get(document) ?? 0, (i === 0 ? 1 : ALIKE) * weight));
        }
      });
      // As rare as the word itself, or where no action has that, as all that means the same.
      const worth = rarity(index.get(main)?.length ?? gains.size);
      const most = worth * Math.max(0, ...gains.values());
      for (const [document, gain] of gains) scores[document] = (scores[document] ?? 0) + gain * worth;
      best += most === 0 ? unknown : most;
    }
    const found = new Map<string, Found>();
    actions.forEach((action, i) => {
      const score = action.id === wanted ? 1 : ((scores[i] ?? 0) / (best || 1)) * MODESTY;
      if (score > 0 && among(action)) found.set(deeds[i] ?? '', better(found.get(deeds[i] ?? ''), { action, score }));
    });
    return [...found.values()]
      .map(({ action, score }) => ({ action, score: score === 1 ? 1 : score + KNOWN[action.connector] * score }))
      .toSorted((a, b) => b.score - a.score || (a.action.id < b.action.id ? -1 : 1))
      .slice(0, top);
  };
}

/** Of two that do the same the one with the better known name, as relevant as either; what was named exactly stays. */
function better(one: Found | undefined, other: Found): Found {
  if (one === undefined || other.score === 1) return other;
  if (one.score === 1) return one;
  const { action } = KNOWN[one.action.connector] >= KNOWN[other.action.connector] ? one : other;
  return { action, score: Math.max(one.score, other.score) };
}

function indexOf(actions: readonly Action[]): ReadonlyMap<string, readonly Posting[]> {
  const documents = actions.map(weightsOf);
  const lengths = documents.map((words) => [...words.values()].reduce((sum, each) => sum + each, 0));
  const average = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.length);
  const index = new Map<string, Posting[]>();
  documents.forEach((words, document) => {
    const longer = 1 - LENGTH + LENGTH * ((lengths[document] ?? 0) / average);
    for (const [word, count] of words) {
      const postings = index.get(word) ?? [];
      postings.push({ document, weight: count / (count + SATURATION * longer) });
      index.set(word, postings);
    }
  });
  return index;
}

function weightsOf({ id, connector, name, category, description }: Action): Map<string, number> {
  const words = new Map<string, number>();
  const add = (some: readonly string[], weight: number): void => {
    for (const word of some) words.set(word, (words.get(word) ?? 0) + weight);
  };
  add(stems(name), WEIGHTS.name);
  add(headOf(name), WEIGHTS.head);
  add(stems(category), WEIGHTS.category);
  add([...new Set(stems(id.slice(connector.length)))], WEIGHTS.id);
  add([...new Set(stems(description))], WEIGHTS.description);
  return words;
}

/** What a name is about: "List the members of a user group" is about members, "List User Groups" about groups. */
const headOf = (name: string): string[] =>
  stems(name.split(/,|;|\b(?:of|that|which|to|from|for|on|with)\b/)[0] ?? name).slice(-1);
