/** A PDF of one page with a heading and lines of text, as small as one can be: it is invented like everything here. */
export function smallPdf(heading: string, lines: readonly string[]): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R/B 6 0 R>>>>>>',
    streamOf(heading, lines),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj${object}endobj\n`
    return place
  })
  const start = text.length
  const entries = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

const TOP = 780
const LINE = 20

function streamOf(heading: string, lines: readonly string[]): string {
  const shown = lines.map((line, at) => `BT /F 12 Tf 60 ${TOP - (at + 2) * LINE} Td (${plain(line)}) Tj ET`)
  const content = [`BT /B 18 Tf 60 ${TOP} Td (${plain(heading)}) Tj ET`, ...shown].join('\n')
  return `<</Length ${content.length}>>stream\n${content}\nendstream\n`
}

/** The letters that the font has: a circumflex on w or y is let go. */
const plain = (text: string): string =>
  text
    .replace(/[ŵŷŴŶ]/g, letter => letter.normalize('NFD').charAt(0))
    .replace(/’/g, '\x92')
    .replace(/[\\()]/g, sign => `\\${sign}`)
