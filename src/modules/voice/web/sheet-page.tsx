import { count, type Counted, type Language, type Words } from '#kernel/language.ts'
import { addDays } from '#kernel/local-date.ts'
import { Banner } from '#ui/patterns/banner.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { SaidAndDone } from '#ui/patterns/said-and-done.tsx'
import { TwoLanguageSheet } from '#ui/patterns/two-language-sheet.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { type Answer, answers } from '../data/answers.ts'
import { isInBoth, textsIn } from '../domain/texts-in.ts'
import { partsOf, YOU_SAID } from './answer-texts.ts'
import { inOwnLanguage } from './in-own-language.tsx'
import { VOICE_TABS } from './voice-frame.tsx'

const TITLE: Words = { en: 'The sheet to hang up', cy: 'Y daflen i’w harddangos' }
const EXPLAIN: Words = {
  en: 'What was decided in the last year. Print it and hang it where children and parents see it.',
  cy: 'Yr hyn a benderfynwyd yn y flwyddyn ddiwethaf. Argraffwch hi a’i gosod lle bydd plant a rhieni’n ei gweld.',
}
const NONE: Words = { en: 'Nothing was decided in the last year', cy: 'Ni phenderfynwyd dim yn y flwyddyn ddiwethaf' }
const ONE_LANGUAGE: Counted = {
  en: {
    one: '{n} answer is in one language only. Add the other before you hang it up.',
    other: '{n} answers are in one language only. Add the other before you hang it up.',
  },
  cy: {
    one: 'Mae {n} ateb mewn un iaith yn unig. Ychwanegwch y llall cyn ei harddangos.',
    two: 'Mae {n} ateb mewn un iaith yn unig. Ychwanegwch y llall cyn ei harddangos.',
    few: 'Mae {n} ateb mewn un iaith yn unig. Ychwanegwch y llall cyn ei harddangos.',
    many: 'Mae {n} ateb mewn un iaith yn unig. Ychwanegwch y llall cyn ei harddangos.',
    other: 'Mae {n} o atebion mewn un iaith yn unig. Ychwanegwch y llall cyn ei harddangos.',
  },
}
const A_YEAR = 365

/** “You said, we did”, to be printed: in Wales in Welsh and English side by side, in England in English. */
export async function sheetPage(visit: Visit): Promise<Response> {
  const since = addDays(visit.today, -A_YEAR)
  const decided = (await visit.look(answers)).filter(
    ({ decision, considered_on }) => decision !== null && considered_on !== null && considered_on >= since,
  )
  const languages: readonly Language[] = visit.service.nation === 'wales' ? ['cy', 'en'] : ['en']
  const lacking = languages.length === 1 ? [] : decided.filter(answer => !isInBoth(answer))
  return visit.page(
    { title: TITLE, back: { path: '/voice/answers' }, wide: true },
    <>
      <Heading>{TITLE}</Heading>
      <Paragraph>{EXPLAIN}</Paragraph>
      {lacking.length > 0 && (
        <Lacking answers={lacking} mayWrite={visit.may('voice.decide')} language={visit.language} />
      )}
      {decided.length === 0 ? (
        <EmptyState title={NONE} />
      ) : (
        <TwoLanguageSheet
          languages={languages}
          title={VOICE_TABS.answers.label}
          caption={visit.service.name}
          rows={decided.map(rowOf)}
        />
      )}
    </>,
  )
}

const rowOf = (answer: Answer) => ({ en: inLanguage(answer, 'en'), cy: inLanguage(answer, 'cy') })

const inLanguage = (answer: Answer, language: Language) => (
  <SaidAndDone
    level={2}
    saidLabel={YOU_SAID}
    said={inOwnLanguage(textsIn(answer, language).asked)}
    parts={partsOf(answer, language)}
  />
)

type LackingProps = {
  readonly answers: readonly Answer[]
  readonly mayWrite: boolean
  readonly language: Language
}

const Lacking = ({ answers: lacking, mayWrite, language }: LackingProps) => (
  <Banner kind="warning">
    <Paragraph>{count(ONE_LANGUAGE, lacking.length)}</Paragraph>
    {mayWrite && (
      <List
        items={lacking.map(answer => (
          <Link path={`/voice/answers/${answer.id}/edit/told?return=check`}>
            {inOwnLanguage(textsIn(answer, language).asked)}
          </Link>
        ))}
      />
    )}
  </Banner>
)
