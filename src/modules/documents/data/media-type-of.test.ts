import { expect, test } from 'vitest'
import { A_PROGRAM, SMALL_JPEG, SMALL_PDF, SMALL_PNG, smallDocx, zipOf } from '#test/small-files.ts'
import { mediaTypeOf } from './media-type-of.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CONTENT_TYPES = (type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
const PLAIN = { '[Content_Types].xml': CONTENT_TYPES(`${WORD}.document.main+xml`), 'word/document.xml': '<w/>' }

test.for([
  ['a PDF', () => SMALL_PDF, 'application/pdf'],
  ['a PNG', () => SMALL_PNG, 'image/png'],
  ['a JPEG', () => SMALL_JPEG, 'image/jpeg'],
  ['a Word document', smallDocx, `${WORD}.document`],
  ['the least of a Word document', () => zipOf(PLAIN), `${WORD}.document`],
  [
    'a document that brings macros and says so',
    () =>
      zipOf({
        ...PLAIN,
        '[Content_Types].xml': CONTENT_TYPES('application/vnd.ms-word.document.macroEnabled.main+xml'),
      }),
    null,
  ],
  ['a document that brings macros and calls itself plain', () => zipOf({ ...PLAIN, 'word/vbaProject.bin': 'x' }), null],
  ['a zip of something else', () => zipOf({ 'a.txt': 'x' }), null],
  ['a program', () => A_PROGRAM, null],
  ['a text that says it is a PDF further on', () => Buffer.from(`MZ\n${SMALL_PDF.toString()}`), null],
  ['a page with a script', () => Buffer.from('<html><script>1</script></html>'), null],
  ['a picture of another kind', () => Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;'), null],
  ['a Word document that was cut off', async () => (await smallDocx()).subarray(0, 900), null],
  ['nothing', () => Buffer.alloc(0), null],
] as const)('%s is told by its content', async ([, bytes, type]) => {
  expect(await mediaTypeOf(await bytes())).toBe(type)
})
