import type { Words } from '#kernel/language.ts'
import { RecordHeader, titleOf } from '#modules/children/index.ts'
import { COPY_READERS, type CopyReader, planPath } from '#modules/plans/index.ts'
import { PaperSheet } from '#ui/patterns/paper-sheet.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { nameOfLanguages } from '../domain/letter-languages.ts'
import { openCopy } from './open-copy.ts'

const TITLE: Words = { en: 'Copy of the plan', cy: 'Copi o’r cynllun' }
const DOWNLOAD: Words = { en: 'Download as a Word document', cy: 'Lawrlwytho fel dogfen Word' }
const ON_PAPER: Words = {
  en: 'When you print this page, the plan stands by itself on the paper.',
  cy: 'Pan fyddwch yn argraffu’r dudalen hon, bydd y cynllun ar ei ben ei hun ar y papur.',
}
const CONTENTS: Readonly<Record<CopyReader, Words>> = {
  family: {
    en: 'This copy is for the child and family. It leaves out what keeps other people and the victim safe, MAPPA plans, workers’ notes and why somebody has not agreed. Read it through before you hand it over.',
    cy: 'Mae’r copi hwn ar gyfer y plentyn a’r teulu. Nid yw’n cynnwys yr hyn sy’n cadw pobl eraill a’r dioddefwr yn ddiogel, cynlluniau MAPPA, nodiadau gweithwyr na pham nad yw rhywun wedi cytuno. Darllenwch ef drwyddo cyn ei roi i rywun.',
  },
  whole: {
    en: 'This is the whole plan, for a court, a partner or the service. Do not give it to the family: it says how other people and the victim are kept safe.',
    cy: 'Dyma’r cynllun cyfan, ar gyfer llys, partner neu’r gwasanaeth. Peidiwch â’i roi i’r teulu: mae’n dweud sut y cedwir pobl eraill a’r dioddefwr yn ddiogel.',
  },
}
const READERS: Readonly<Record<CopyReader, Words>> = {
  family: { en: 'Copy for the child and family', cy: 'Copi ar gyfer y plentyn a’r teulu' },
  whole: { en: 'Copy for a court, a partner or the service', cy: 'Copi ar gyfer llys, partner neu’r gwasanaeth' },
}
const LANGUAGES: Readonly<Record<'cy' | 'en' | 'both', Words>> = {
  cy: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  en: { en: 'In English', cy: 'Yn Saesneg' },
  both: { en: 'In Welsh and English', cy: 'Yn Gymraeg ac yn Saesneg' },
}

/** The whole plan to be read and printed, for the reader and in the language that are chosen. */
export async function copyPage(visit: Visit): Promise<Response> {
  const { view, reader, languages, paper } = await openCopy(visit)
  const here = nameOfLanguages(languages)
  const path = `${planPath(view.one)}/copy`
  return visit.page(
    { title: titleOf(TITLE, view.child), back: { path: planPath(view.one) } },
    <>
      <RecordHeader child={view.child} visit={visit} />
      <Heading>{TITLE}</Heading>
      <Paragraph>{CONTENTS[reader]}</Paragraph>
      <ButtonRow>
        {[
          <ButtonLink path={`${path}/document?for=${reader}&in=${here}`}>{DOWNLOAD}</ButtonLink>,
          ...COPY_READERS.filter(other => other !== reader).map(other => (
            <Link path={`${path}?for=${other}`}>{READERS[other]}</Link>
          )),
          ...(['cy', 'en', 'both'] as const)
            .filter(other => other !== here)
            .map(other => <Link path={`${path}?for=${reader}&in=${other}`}>{LANGUAGES[other]}</Link>),
        ]}
      </ButtonRow>
      <Paragraph look="quiet">{ON_PAPER}</Paragraph>
      {paper.sheets.map(sheet => (
        <PaperSheet {...sheet} />
      ))}
    </>,
  )
}
