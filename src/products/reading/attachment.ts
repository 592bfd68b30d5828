import { sizeBucketOf } from '@sidenote/contract/graph/sizes';
import type { AttachmentType, WorkNote } from '@sidenote/contract/graph/work-note';

type Attachment = WorkNote['attachments'][number];

const byExtension: readonly (readonly [type: AttachmentType, extensions: readonly string[]])[] = [
  ['image', ['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'heic', 'bmp', 'tif', 'tiff']],
  ['video', ['mp4', 'mov', 'webm', 'mkv', 'avi']],
  ['audio', ['mp3', 'wav', 'm4a', 'ogg', 'flac']],
  ['pdf', ['pdf']],
  ['document', ['doc', 'docx', 'odt', 'rtf', 'pages']],
  ['spreadsheet', ['xls', 'xlsx', 'ods', 'csv', 'tsv', 'numbers']],
  ['presentation', ['ppt', 'pptx', 'odp', 'key']],
  ['archive', ['zip', 'gz', 'tgz', 'tar', '7z', 'rar', 'bz2', 'xz']],
  [
    'code',
    [
      'js',
      'ts',
      'tsx',
      'py',
      'java',
      'go',
      'rs',
      'c',
      'cpp',
      'cs',
      'rb',
      'php',
      'sh',
      'sql',
      'json',
      'xml',
      'yaml',
      'yml',
      'html',
      'css',
      'diff',
      'patch',
    ],
  ],
  ['text', ['txt', 'md', 'log']],
];

const byMedia: readonly (readonly [type: AttachmentType, media: RegExp])[] = [
  ['image', /^image\//],
  ['video', /^video\//],
  ['audio', /^audio\//],
  ['pdf', /^application\/pdf$/],
  ['spreadsheet', /spreadsheet|ms-excel|^text\/(?:csv|tab-separated-values)$/],
  ['presentation', /presentation|ms-powerpoint/],
  ['document', /wordprocessing|opendocument\.text|msword|^application\/rtf$/],
  ['archive', /^application\/(?:zip|gzip|x-(?:tar|7z-compressed|gzip|bzip2|xz|rar-compressed))$/],
  ['code', /javascript|json|xml|x-(?:sh|python|java|sql|diff|yaml)|^text\/(?:html|css)$/],
  ['text', /^text\//],
];

/** What an attachment is, by its media type, else by the end of its name: of the name itself nothing is kept. */
export function attachmentOf(file: {
  readonly media?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly bytes?: number | null | undefined;
}): Attachment {
  const media = (file.media ?? '').toLowerCase().replace(/;.*$/, '').trim();
  const extension = /\.([a-z0-9]{1,8})$/.exec((file.name ?? '').toLowerCase())?.[1] ?? '';
  const type =
    byMedia.find(([, fits]) => fits.test(media))?.[0] ??
    byExtension.find(([, extensions]) => extensions.includes(extension))?.[0] ??
    'other';
  return { type, size: sizeBucketOf(file.bytes ?? 0) };
}
