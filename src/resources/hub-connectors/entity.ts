/** The sign of the JumpCloud connector, as SVG: a cloud with a keyhole, a drawing of its own. */
export const JUMPCLOUD_LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="11" fill="#33466f"/>' +
  '<path d="M15.5 34a7.5 7.5 0 0 1-1-14.93A10.5 10.5 0 0 1 34.6 21.6 6.3 6.3 0 0 1 33.7 34z" fill="#fff"/>' +
  '<path d="M24.5 20.5a3.2 3.2 0 0 1 1.7 5.9l.8 4.1h-5l.8-4.1a3.2 3.2 0 0 1 1.7-5.9z" fill="#33466f"/></svg>';
