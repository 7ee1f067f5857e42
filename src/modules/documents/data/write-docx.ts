import { AlignmentType, Document, HeadingLevel, type IRunOptions, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import type { Language } from '#kernel/language.ts'
import type { Paper, PaperLine, PaperPart, PaperSheet } from '../domain/paper.ts'

/** The languages as a word processor names them, for its spelling check and for those who have it read aloud. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' }

const FONT = 'Arial'
/** In half points. Large enough to be read without effort. */
const SIZES = { text: 24, heading: 28, title: 40 } as const
/** In twentieths of a point. */
const AFTER = 200
const MARGIN = 1134
const INDENT = 400
const NUMBERED = 'numbered'

/** A Word document of a paper: each sheet on a page of its own, each run marked with its language. */
export function writeDocx({ title, sheets }: Paper): Promise<Buffer> {
  const [first] = sheets
  const language = { value: TAGS[first?.language ?? 'en'] }
  const document = new Document({
    title,
    creator: 'Sightline',
    lastModifiedBy: 'Sightline',
    styles: { default: { document: { run: { font: FONT, size: SIZES.text, language } } } },
    numbering: { config: [{ reference: NUMBERED, levels: [NUMBER] }] },
    sections: sheets.map(sheet => ({
      properties: { page: { margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
      children: sheet.parts.flatMap((part, at) => paragraphsOf(part, sheet, at)),
    })),
  })
  return Packer.toBuffer(document)
}

const NUMBER = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
} as const

function paragraphsOf(part: PaperPart, { language }: PaperSheet, at: number): readonly Paragraph[] {
  const spacing = { after: AFTER }
  if (part.kind === 'list') {
    return part.items.map(
      item =>
        new Paragraph({
          children: runsOfLine(item, language),
          spacing,
          ...(part.numbered
            ? { numbering: { reference: NUMBERED, level: 0, instance: at } }
            : { bullet: { level: 0 } }),
        }),
    )
  }
  switch (part.kind) {
    case 'lines':
      return part.items.map(item => new Paragraph({ spacing, children: runsOfLine(item, language) }))
    case 'title':
      return [
        new Paragraph({ heading: HeadingLevel.TITLE, spacing, children: runsOf(part.text, language, SIZES.title) }),
      ]
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          spacing,
          children: runsOf(part.text, language, SIZES.heading),
        }),
      ]
    case 'sender':
      return [new Paragraph({ alignment: AlignmentType.END, spacing, children: runsOf(part.text, language) })]
    case 'text':
      return part.text
        .split(/\n{2,}/)
        .map(paragraph => new Paragraph({ spacing, children: runsOf(paragraph, language) }))
  }
}

/** A line, and before it what leads it. */
const runsOfLine = ({ lead, text }: PaperLine, language: Language): readonly TextRun[] => [
  ...(lead === undefined ? [] : runsOf(`${lead}: `, language, SIZES.text)),
  ...runsOf(text, language),
]

const STANDS_OUT: IRunOptions = { bold: true, color: '000000' }

/** The lines of a text, each a run in its language. What a size is given for stands out. */
const runsOf = (text: string, language: Language, size?: number): TextRun[] =>
  text.split('\n').map(
    (line, at) =>
      new TextRun({
        text: line,
        language: { value: TAGS[language] },
        ...(at > 0 ? { break: 1 } : {}),
        ...(size === undefined ? {} : { ...STANDS_OUT, size }),
      }),
  )
