import type { Words } from '#kernel/language.ts'
import { Details } from '#ui/govuk/details.tsx'
import { List } from '#ui/text/list.tsx'

const WHAT_IS_HERE: Words = { en: 'What is here, and what is not', cy: 'Beth sydd yma, a beth sydd ddim' }
const HERE: readonly Words[] = [
  {
    en: 'Results from the inspectorate’s pages of ratings as Data to Insight collected them in February 2025, from press releases, and from councils’ and newspapers’ pages. Each service’s page names them.',
    cy: 'Canlyniadau o dudalennau graddau’r arolygiaeth fel y casglodd Data to Insight nhw ym mis Chwefror 2025, o ddatganiadau i’r wasg, ac o dudalennau cynghorau a phapurau newydd. Mae tudalen pob gwasanaeth yn eu henwi.',
  },
  {
    en: 'Not every result that was published: only those that could be read. A service with no result here may well have been inspected. What happened before 2018, when there were no such ratings, is left out.',
    cy: 'Nid pob canlyniad a gyhoeddwyd: dim ond y rhai y gellid eu darllen. Mae’n ddigon posibl bod gwasanaeth heb ganlyniad yma wedi’i arolygu. Gadewir allan yr hyn a ddigwyddodd cyn 2018, pan nad oedd graddau o’r fath.',
  },
  {
    en: 'Which framework a report of 2018 to 2025 used is worked out from the names of its standards or from its date. Totals from the collected pages are worked out from percentages.',
    cy: 'Cyfrifir pa fframwaith a ddefnyddiodd adroddiad o 2018 hyd at 2025 o enwau ei safonau neu o’i ddyddiad. Cyfrifir cyfansymiau’r tudalennau a gasglwyd o ganrannau.',
  },
]

/** What the pages of the nation rest on, and what is missing. */
export const Coverage = () => (
  <Details summary={WHAT_IS_HERE}>
    <List items={HERE} spaced />
  </Details>
)
