/** What a field without formatting understands besides characters. */
export type Markup = 'plain' | 'markdown' | 'wiki';
