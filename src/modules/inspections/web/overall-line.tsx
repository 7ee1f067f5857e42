import { type Phrase, say, type Words } from '#kernel/language.ts'
import { RATING_WORDS } from '#modules/frameworks/domain/rating.ts'
import { RatingMark } from '#modules/frameworks/index.ts'
import { CertaintyMark } from '#ui/patterns/certainty-mark.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { InspectionInFull } from '../data/service-record.ts'
import type { BesideOverall } from '../domain/beside-overall.ts'
import { inspection } from '../domain/inspection.ts'

type Score = { readonly score: number; readonly outOf: number }
export const SCORE: Phrase<Score> = {
  en: ({ score, outOf }) => `${score} of ${outOf}`,
  cy: ({ score, outOf }) => `${score} o ${outOf}`,
}
const ADDS_UP: Words = {
  en: 'The standards’ ratings add up to',
  cy: 'Cyfanswm graddau’r safonau yw',
}
const DIFFERS: Words = {
  en: 'This is not what the report prints. Check both.',
  cy: 'Nid dyma’r hyn y mae’r adroddiad yn ei argraffu. Gwiriwch y ddau.',
}

/** “14 of 36”, where a score is known. */
export const scoreWords = ({ score, out_of }: InspectionInFull['values']): Words | null =>
  score === null || out_of === null ? null : say(SCORE, { score, outOf: out_of })

/** The overall rating as it was printed, and below it what the standards’ ratings add up to. */
export function OverallLine({ one: { values, beside } }: { readonly one: InspectionInFull }) {
  const score = scoreWords(values)
  return (
    <>
      {values.overall !== null && (
        <Paragraph look="lead">
          {[<RatingMark rating={values.overall} of={inspection.fields.overall.label} />, score && [' ', score]]}
        </Paragraph>
      )}
      {beside && <Beside beside={beside} />}
    </>
  )
}

const Beside = ({ beside }: { readonly beside: BesideOverall }) => (
  <Paragraph look="quiet">
    {[
      ADDS_UP,
      ' ',
      say(SCORE, beside),
      beside.rating && [': ', RATING_WORDS[beside.rating]],
      '. ',
      beside.differs && [DIFFERS, ' '],
      beside.certainty !== 'published' && <CertaintyMark certainty={beside.certainty} />,
    ]}
  </Paragraph>
)
