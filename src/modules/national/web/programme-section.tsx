import type { Words } from '#kernel/language.ts'
import { levelOf } from '#modules/frameworks/index.ts'
import { StackedBars } from '#ui/charts/stacked-bars.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { inProgramme } from '../domain/latest-results.ts'
import type { InspectionProgramme } from '../domain/inspection-programme.ts'
import { PUBLISHED_INSPECTIONS } from '../domain/published-inspections.ts'
import { DownloadLinks } from '#web/downloads/download-links.tsx'
import { partsOf, partWords, RATING_FIGURES, type RatingFigure } from './rating-figures.ts'
import { ResultTable } from './result-table.tsx'

const MOSTLY_MISSING: Words = {
  en: 'Not known does not mean Requires improvement. But where ratings were collected by a program, it lost most of those of two words: among what is not known, Requires improvement is likely to be common.',
  cy: 'Nid yw ddim yn hysbys yn golygu Angen gwella. Ond lle casglwyd graddau gan raglen gyfrifiadurol, collodd y rhan fwyaf o’r rhai dau air: ymhlith yr hyn nad yw’n hysbys, mae Angen gwella’n debygol o fod yn gyffredin.',
}

/** The figures of one programme; where there are too few results for any, the results themselves. */
export function ProgrammeSection({ programme }: { readonly programme: InspectionProgramme }) {
  const figures = RATING_FIGURES.filter(figure => figure.programme === programme.id)
  return (
    <>
      <Heading level={2}>{programme.name}</Heading>
      {figures.map(figure => (
        <RatingBars figure={figure} />
      ))}
      {figures.length === 0 && (
        <ResultTable
          caption={programme.name}
          results={PUBLISHED_INSPECTIONS.filter(inProgramme(programme)).toReversed()}
        />
      )}
    </>
  )
}

function RatingBars({ figure }: { readonly figure: RatingFigure }) {
  const parts = partsOf(figure)
  return (
    <StackedBars
      id={figure.id}
      title={figure.title}
      summary={figure.summary}
      of={figure.of}
      parts={parts.map(part => ({ label: partWords(part), level: part === 'unknown' ? null : levelOf(part) }))}
      bars={figure.bars.map(({ label, tally }) => ({ label, values: parts.map(part => tally[part]) }))}
      note={parts.includes('unknown') && <Paragraph>{MOSTLY_MISSING}</Paragraph>}
      downloads={<DownloadLinks path={`/nation/figures/${figure.id}`} />}
    />
  )
}
