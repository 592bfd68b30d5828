import { expect, test } from 'vitest';
import { attachmentOf } from './attachment.ts';

test.each([
  [{ media: 'image/svg+xml', name: 'Salaries.png', bytes: 1 }, 'image', '≤100KB'],
  [{ media: 'application/pdf; charset=binary', bytes: 100_001 }, 'pdf', '≤1MB'],
  [{ media: 'application/vnd.ms-excel', bytes: 1_000_001 }, 'spreadsheet', '≤10MB'],
  [{ media: 'application/vnd.oasis.opendocument.spreadsheet', bytes: 10_000_001 }, 'spreadsheet', '≤100MB'],
  [
    { media: 'application/vnd.oasis.opendocument.presentation', bytes: 100_000_001 },
    'presentation',
    '>100MB',
  ],
  [
    { media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
    'presentation',
    '≤100KB',
  ],
  [
    { media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
    'document',
    '≤100KB',
  ],
  [{ media: 'application/json' }, 'code', '≤100KB'],
  [{ media: 'text/csv' }, 'spreadsheet', '≤100KB'],
  [{ media: 'text/plain' }, 'text', '≤100KB'],
  [{ media: 'application/octet-stream', name: 'https://a.example/x/Notes.DOCX' }, 'document', '≤100KB'],
  [{ media: 'application/octet-stream', name: 'backup.tar.gz' }, 'archive', '≤100KB'],
  [{ name: 'talk.mp4' }, 'video', '≤100KB'],
  [{ name: 'README' }, 'other', '≤100KB'],
  [{}, 'other', '≤100KB'],
])('%j', (file, type, size) => {
  expect(attachmentOf(file)).toEqual({ type, size });
});
