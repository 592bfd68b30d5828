import type { Product } from './product.ts';

export const linear: Product = (url) => {
  const [, container, kind, object] = url.pathname.split('/');
  const where = container ? { container } : {};
  if (kind === 'issue') return { ...where, objectType: 'issue', ...(object ? { object } : {}) };
  if (kind === 'document') return { ...where, objectType: 'document', ...(object ? { object } : {}) };
  return { ...where, objectType: kind === 'team' || kind === 'view' ? 'board' : 'other' };
};
