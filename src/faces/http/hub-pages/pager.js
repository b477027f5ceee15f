import { announce, button, fill, h } from './dom.js';

/**
 * Which rows are shown, and how to come to others.
 * @param {number} size rows of a page
 * @param {() => void} turn called when another page is chosen
 */
export function pagerOf(size, turn) {
  let page = 0;
  let total = 0;
  const where = h('span', { class: 'where' });
  const go = (/** @type {number} */ to) => () => {
    page += to;
    turn();
    announce(where.textContent ?? '');
  };
  const previous = button('Previous', go(-1));
  const next = button('Next', go(1));
  const element = h('div', { class: 'pager', role: 'group', 'aria-label': 'Pages' }, where, previous, next);
  return {
    element,
    /** @param {number} row shows the page that it is on */
    to(row) {
      page = Math.max(0, Math.floor(row / size));
    },
    /**
     * The rows of the page.
     * @template T
     * @param {readonly T[]} rows
     * @returns {readonly T[]}
     */
    cut(rows) {
      total = rows.length;
      page = Math.min(page, Math.max(0, Math.ceil(total / size) - 1));
      const first = page * size;
      const last = Math.min(first + size, total);
      fill(where, total === 0 ? 'None' : `${first + 1}–${last} of ${total}`);
      // They keep the focus where there is nowhere to go.
      previous.setAttribute('aria-disabled', String(page === 0));
      next.setAttribute('aria-disabled', String(last >= total));
      element.hidden = total <= size;
      return rows.slice(first, last);
    },
  };
}
