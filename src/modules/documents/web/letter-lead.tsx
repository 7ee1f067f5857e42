import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { LANGUAGES } from '#modules/children/domain/languages.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { BOTH, nameOfLanguages } from '../domain/letter-languages.ts'
import type { OpenedLetter } from './open-letter.ts'

const FROM_THE_RECORD: Words = {
  en: 'Filled in from the record. Change it as you wish: what you save here is the letter.',
  cy: 'Wedi’i lenwi o’r cofnod. Newidiwch ef fel y mynnwch: yr hyn a gadwch yma yw’r llythyr.',
}
const GAP: Words = {
  en: 'What stands in [square brackets] is not in the record: type it over.',
  cy: 'Nid yw’r hyn sydd mewn [bachau petryal] yn y cofnod: teipiwch drosto.',
}
const BILINGUAL: Words = {
  en: 'Nobody has recorded in which language they want their letters, so this one is in both.',
  cy: 'Nid oes neb wedi cofnodi ym mha iaith y mae arnynt eisiau eu llythyrau, felly mae hwn yn y ddwy iaith.',
}
const CHOSE_ANOTHER: Words = {
  en: 'For letters they chose another language',
  cy: 'Iaith arall a ddewiswyd ar gyfer llythyrau',
}
const TRANSLATE: Words = { en: 'Have the letter translated as well.', cy: 'Trefnwch gyfieithu’r llythyr hefyd.' }
const WAYS: Readonly<Record<'cy' | 'en' | 'both', Words>> = {
  cy: { en: 'Write it in Welsh only', cy: 'Ei ysgrifennu yn Gymraeg yn unig' },
  en: { en: 'Write it in English only', cy: 'Ei ysgrifennu yn Saesneg yn unig' },
  both: { en: 'Write it in Welsh and English', cy: 'Ei ysgrifennu yn Gymraeg ac yn Saesneg' },
}

type Props = { readonly letter: OpenedLetter; readonly hasGap: boolean }

/** Before a letter’s words: where they come from, in which language they are and why. */
export function LetterLead({ letter: { reader, languages, path }, hasGap }: Props) {
  const here = nameOfLanguages(languages)
  const readsAnother = reader.written !== null && reader.written !== 'welsh' && reader.written !== 'english'
  return (
    <>
      <Paragraph>{FROM_THE_RECORD}</Paragraph>
      {hasGap && <Paragraph>{GAP}</Paragraph>}
      {reader.written === null && here === 'both' && <InsetText>{BILINGUAL}</InsetText>}
      {readsAnother && (
        <InsetText>
          {CHOSE_ANOTHER}: {codeLabel(LANGUAGES, reader.written)}. {TRANSLATE}
        </InsetText>
      )}
      <ButtonRow>
        {([['cy'], ['en'], BOTH] as const)
          .map(nameOfLanguages)
          .filter(name => name !== here)
          .map(name => (
            <Link path={`${path}?in=${name}`}>{WAYS[name]}</Link>
          ))}
      </ButtonRow>
    </>
  )
}
