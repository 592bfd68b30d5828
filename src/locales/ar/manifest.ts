/** What a browser’s own pages say of the extension. */
export const manifest = {
  description: 'مساعدة في الكتابة على النص المحدد، عبر بوابة مؤسستك.',
} as const;
