import QRCode from 'qrcode'
import type { Words } from '#kernel/language.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { QrCode } from '#ui/patterns/qr-code.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import { Strong } from '#ui/text/strong.tsx'
import type { Visit } from '#web/visit.ts'
import type { SurveyId } from '../domain/questionnaire-ids.ts'
import { SURVEY_TITLES } from './survey-titles.ts'
import { SURVEYS_TITLE } from './words.ts'

const TITLE: Words = { en: 'The link is open', cy: 'Mae’r ddolen ar agor' }
const COPY: Words = {
  en: 'Copy this address, or print this page. It is shown only now: if it is lost, make another link.',
  cy: 'Copïwch y cyfeiriad hwn, neu argraffwch y dudalen hon. Dim ond nawr y caiff ei ddangos: os caiff ei golli, crëwch ddolen arall.',
}
const SCAN: Words = {
  en: 'Code to scan, with the address that stands beside it',
  cy: 'Cod i’w sganio, gyda’r cyfeiriad sydd wrth ei ymyl',
}
const OPEN_FOR: Words = {
  en: 'Everyone you ask may use it, for 30 days. Close it earlier on the page of surveys.',
  cy: 'Gall pawb rydych yn gofyn iddynt ei defnyddio, am 30 diwrnod. Gallwch ei chau yn gynt ar dudalen yr arolygon.',
}

/** The address of a survey, in words and as a code to scan: only its hash is kept, so it can’t be shown again. */
export function surveyLinkPage(visit: Visit, survey: SurveyId, address: URL): Response {
  const { modules } = QRCode.create(address.href, { errorCorrectionLevel: 'M' })
  return visit.page(
    { title: TITLE, back: { path: '/surveys' } },
    <ReadingColumn>
      <Heading caption={SURVEY_TITLES[survey]}>{TITLE}</Heading>
      <Paragraph>{COPY}</Paragraph>
      <InsetText>
        <Strong>{address.href}</Strong>
      </InsetText>
      <QrCode size={modules.size} isDark={(row, column) => modules.get(row, column) === 1} label={SCAN} />
      <Paragraph>{OPEN_FOR}</Paragraph>
      <Paragraph>
        <Link path="/surveys">{SURVEYS_TITLE}</Link>
      </Paragraph>
    </ReadingColumn>,
  )
}
