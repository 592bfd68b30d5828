import type { Product } from './product.ts';

/** A channel, a conversation or a list of a workspace, and the thread that is open beside it. */
const channel = /^\/client\/[TE][A-Z0-9]+\/([CDG][A-Z0-9]+)(?:\/thread\/([CDG][A-Z0-9]+)-(\d+\.\d+))?/;

export const slack: Product = (url) => {
  if (!/^\/client(\/|$)/.test(url.pathname)) return { objectType: 'other' };
  const [, shown, threadIn, thread] = channel.exec(url.pathname) ?? [];
  const container = threadIn ?? shown;
  return {
    objectType: 'message',
    ...(container === undefined ? {} : { container }),
    ...(thread === undefined ? {} : { object: thread }),
  };
};
