import { listRecords, readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { findQuestion, findStandard } from '#modules/frameworks/domain/find.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import { inspection } from '../domain/inspection.ts'
import { questionResult } from '../domain/question-result.ts'
import { standardRating } from '../domain/standard-rating.ts'

export const inspectionForm: RecordForm = {
  entity: inspection,
  path: '/inspections',
  permission: 'inspection.write',
  newTitle: { en: 'Record an inspection or review', cy: 'Cofnodi arolygiad neu adolygiad' },
  editTitle: { en: 'Change an inspection or review', cy: 'Newid arolygiad neu adolygiad' },
  pages: [
    {
      id: 'kind',
      title: { en: 'What kind of inspection or review it is', cy: 'Pa fath o arolygiad neu adolygiad ydyw' },
      fields: ['origin', 'title', 'framework', 'inspectorates', 'led_by'],
    },
    {
      id: 'days',
      title: { en: 'When it was', cy: 'Pryd y bu' },
      fields: ['announced_on', 'fieldwork_from_on', 'fieldwork_until_on', 'published_on'],
    },
    {
      id: 'sample',
      title: { en: 'What was looked at', cy: 'Beth yr edrychwyd arno' },
      fields: ['court_cases', 'out_of_court_cases', 'children_cases', 'victim_cases', 'resettlement_cases'],
    },
    {
      id: 'overall',
      title: { en: 'What it said overall', cy: 'Beth a ddywedodd yn gyffredinol' },
      fields: ['overall', 'score', 'out_of', 'summary', 'where_published'],
    },
  ],
  open: () => Promise.resolve({ childId: null, back: '/inspections', fixed: {}, choices: {} }),
  refuse: refuseOtherFramework,
  after: (_visit, id) => `/inspections/${id}`,
}

const RATED_BY_ANOTHER: Refusal = {
  field: 'framework',
  words: {
    en: 'It is rated by standards that this framework does not have. Clear those ratings first, or keep the framework',
    cy: 'Mae wedi’i raddio yn ôl safonau nad ydynt yn y fframwaith hwn. Cliriwch y graddau hynny yn gyntaf, neu cadwch y fframwaith',
  },
}

/** What was rated by one framework can’t be read by another that lacks its standards. */
async function refuseOtherFramework(reader: Reader, { id, values }: Saving): Promise<Refusal | null> {
  const { framework } = values as RecordOf<typeof inspection>
  const stored = await readRecord(reader, inspection, id)
  if (!stored || stored.values.framework === framework) return null
  const known = framework === null ? undefined : findFramework(framework)
  const ratings = await listRecords(reader, standardRating, { inspection_id: id })
  const results = await listRecords(reader, questionResult, { inspection_id: id })
  const isLost =
    ratings.some(one => !known || !findStandard(known, one.values.standard)) ||
    results.some(one => !known || !findQuestion(known, one.values.question))
  return isLost ? RATED_BY_ANOTHER : null
}
