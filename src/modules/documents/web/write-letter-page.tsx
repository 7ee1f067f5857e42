import { codeLabel } from '#kernel/code-list.ts'
import { newId } from '#kernel/id.ts'
import type { Language, Words } from '#kernel/language.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { Textarea } from '#ui/govuk/textarea.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { answersIn } from '#web/draft-fields.ts'
import type { Answers } from '#web/drafts.ts'
import type { Visit } from '#web/visit.ts'
import { keepLetter } from '../data/keep-letter.ts'
import { writeDocx } from '../data/write-docx.ts'
import { fileName } from '../domain/file-name.ts'
import { FILE_PROBLEMS } from '../domain/file-problems.ts'
import { letterFacts } from '../domain/letter-facts.ts'
import { LETTER_KINDS } from '../domain/letter-kinds.ts'
import { nameOfLanguages } from '../domain/letter-languages.ts'
import { letterPaper, type LetterWords } from '../domain/letter-paper.ts'
import { letterProblems } from '../domain/letter-problems.ts'
import { letterTemplate } from '../domain/letter-templates.ts'
import { gapIn, letterText } from '../domain/letter-text.ts'
import { DOCX } from '../domain/media-types.ts'
import { documentsPath, letterPath } from './document-paths.ts'
import type { DocumentTools } from './document-tools.ts'
import { LetterLead } from './letter-lead.tsx'
import { putAwayOrTell } from './put-away-or-tell.ts'
import { openLetter, type OpenedLetter, TEXT_FIELDS } from './open-letter.ts'

const ADDRESS: Words = { en: 'Address', cy: 'Cyfeiriad' }
const TEXT: Readonly<Record<Language, Words>> = {
  cy: { en: 'The letter in Welsh', cy: 'Y llythyr yn Gymraeg' },
  en: { en: 'The letter in English', cy: 'Y llythyr yn Saesneg' },
}
const SAVE: Words = { en: 'Save the letter', cy: 'Cadw’r llythyr' }
const SAVED: Words = { en: 'The letter is saved as a document', cy: 'Mae’r llythyr wedi’i gadw fel dogfen' }

/** A letter as the record would write it, to be changed as its writer wishes. */
export async function writeLetterPage(visit: Visit): Promise<Response> {
  const letter = await openLetter(visit)
  return letterForm(visit, letter, { ...firstWords(visit, letter), ...letter.draft.answers })
}

function firstWords(visit: Visit, { child, known, kind, reader, languages }: OpenedLetter): Answers {
  const named = { to: reader.greeted, child: child.known_as ?? child.given_names, service: visit.service.name }
  const facts = letterFacts(kind, known, named)
  const template = letterTemplate(kind, reader.kind, visit.today)
  return {
    address: reader.address ?? '',
    ...Object.fromEntries(languages.map(one => [TEXT_FIELDS[one], letterText(template, facts, one)])),
  }
}

/** Makes a document of what was written, keeps both, and shows the letter as it will be on paper. */
export const takeLetter =
  (tools: DocumentTools) =>
  async (visit: Visit): Promise<Response> => {
    const letter = await openLetter(visit)
    const answers = plainLines(answersIn(await visit.form()))
    await letter.draft.keep(answers)
    const written = writtenIn(letter, answers, visit)
    const errors = letterProblems(written)
    if (Object.keys(errors).length > 0) return letterForm(visit, letter, answers, errors)
    const { words, title } = written
    const bytes = await writeDocx(letterPaper(words, visit.service.name, title))
    const file = { ...newFile(visit, letter, title), bytes }
    const storage = await putAwayOrTell(tools, visit.service.id, file)
    if (storage === null) {
      return letterForm(visit, letter, answers, { [TEXT_FIELDS[letter.languages[0]]]: FILE_PROBLEMS['not-stored'] })
    }
    await visit.change(tx => keepLetter(tx, file, storage, { ...words, kind: letter.kind, title }))
    await letter.draft.clear()
    return visit.goTo(letterPath(letter.child.id, file.id), SAVED)
  }

/** Browsers send the ends of lines in their own way. */
const plainLines = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([name, text]) => [name, text.replace(/\r\n?/g, '\n').trim()]))

type Written = Parameters<typeof letterProblems>[0] & { readonly words: LetterWords; readonly title: string }

function writtenIn({ kind, reader, languages }: OpenedLetter, answers: Answers, { today }: Visit): Written {
  const texts = Object.fromEntries(languages.map(one => [TEXT_FIELDS[one], answers[TEXT_FIELDS[one]] ?? '']))
  const address = answers['address'] ?? ''
  const named = codeLabel(LETTER_KINDS, kind)[nameOfLanguages(languages) === 'cy' ? 'cy' : 'en']
  return {
    address,
    texts,
    title: `${named}: ${reader.name}`,
    words: {
      recipient: reader.name,
      address: address === '' ? null : address,
      written_on: today,
      welsh: texts['welsh'] ?? null,
      english: texts['english'] ?? null,
    },
  }
}

const newFile = ({ visitor, now }: Visit, { child }: OpenedLetter, title: string) =>
  ({
    id: newId(),
    childId: child.id,
    name: fileName(title, DOCX),
    type: DOCX,
    scan: 'made-here',
    replacesId: null,
    accountId: visitor.accountId,
    addedAt: now,
  }) as const

function letterForm(
  visit: Visit,
  letter: OpenedLetter,
  answers: Answers,
  errors: Readonly<Record<string, Words>> = {},
): Response {
  const { child, kind, reader, languages, path, draft } = letter
  const title = codeLabel(LETTER_KINDS, kind)
  const hasGap = languages.some(language => gapIn(answers[TEXT_FIELDS[language]] ?? '') !== null)
  return visit.page(
    {
      title: titleOf(title, child),
      errors,
      status: Object.keys(errors).length > 0 ? 400 : 200,
      back: { path: `/children/${child.id}/letters/new` },
    },
    <>
      <RecordHeader child={child} visit={visit} />
      <FormPage
        title={title}
        caption={reader.name}
        lead={<LetterLead letter={letter} hasGap={hasGap} />}
        action={`${path}?in=${nameOfLanguages(languages)}`}
        submit={SAVE}
        cancelPath={documentsPath(child.id)}
        draft={draft.draft}
        hidden={{ ...draft.hidden, _child: child.id }}
      >
        <Textarea name="address" label={ADDRESS} labelSize="s" rows={4} value={answers['address']} />
        {languages.map(language => (
          <Textarea
            name={TEXT_FIELDS[language]}
            label={TEXT[language]}
            labelSize="s"
            rows={24}
            value={answers[TEXT_FIELDS[language]]}
            attributes={{ lang: language }}
          />
        ))}
      </FormPage>
    </>,
  )
}
