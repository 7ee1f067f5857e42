import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { inService, type Reader, type Worker } from '#db/work.ts'
import { idFor } from '#kernel/id.ts'
import type { Words } from '#kernel/language.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { keepDocument, keepLetter, writeDocx } from '#modules/documents/index.ts'
import { letterFacts } from '#modules/documents/domain/letter-facts.ts'
import { LETTER_KINDS } from '#modules/documents/domain/letter-kinds.ts'
import { BOTH, type LetterLanguages, letterLanguages } from '#modules/documents/domain/letter-languages.ts'
import { letterPaper } from '#modules/documents/domain/letter-paper.ts'
import { letterTemplate } from '#modules/documents/domain/letter-templates.ts'
import { letterText } from '#modules/documents/domain/letter-text.ts'
import { DOCX } from '#modules/documents/domain/media-types.ts'
import { papersFor } from '../../demo/papers.ts'
import { seeded } from '../../demo/random.ts'
import { smallPdf } from '../../demo/small-pdf.ts'

const HOW_MANY = 16

type Child = {
  readonly id: string
  readonly given_names: string
  readonly family_name: string
  readonly known_as: string | null
  readonly written_language: string | null
  readonly worker: string
  readonly phone: string | null
  readonly meeting: string | null
}

type Adding = {
  readonly db: Db
  readonly service: { readonly id: string; readonly name: Words }
  readonly today: LocalDate
  /** The account of whoever is said to have brought them. */
  readonly accountId: string | null
  /** Whether letters are in the language that their readers chose. */
  readonly heedsLanguages: boolean
}

/** Papers and letters in some records of an invented service: bundles carry no files, so these come after the import. */
export async function addDemoDocuments(adding: Adding): Promise<void> {
  const { db, service, accountId } = adding
  const worker: Worker = { serviceId: service.id, accountId, request: 'demonstration' }
  const children = await inService(db, worker, tx => someChildren(tx, adding.today))
  for (const child of children) await addTo(child, adding, worker)
}

async function someChildren(reader: Reader, today: LocalDate): Promise<readonly Child[]> {
  const { rows } = await sql<Child>`
    select distinct on (c.id) c.id, c.given_names, c.family_name, c.known_as, c.written_language, w.name as worker, w.phone,
           (select m.id from panel m where m.service_id = c.service_id and m.child_id = c.id order by m.held_on desc limit 1) as meeting
    from child c
    join programme p on p.service_id = c.service_id and p.child_id = c.id and p.ended_on is null and p.starts_on <= ${today}
    join allocation a on a.service_id = c.service_id and a.programme_id = p.id and a.role = 'case-manager' and a.until_on is null
    join person w on w.service_id = a.service_id and w.id = a.person_id
    where not exists (select from child_restriction r where r.service_id = c.service_id and r.child_id = c.id)
    order by c.id limit ${HOW_MANY}`.execute(reader)
  return rows
}

async function addTo(child: Child, adding: Adding, worker: Worker): Promise<void> {
  const { db, today, service } = adding
  const dice = seeded(`${service.id}/documents/${child.id}`)
  const writes = adding.heedsLanguages && child.written_language === 'welsh' ? 'cy' : 'en'
  const letter = await letterTo(child, adding, addDays(today, -dice.whole(5, 60)))
  await inService(db, worker, async tx => {
    for (const { title, kind, lines, daysAgo, handling } of papersFor(writes, dice)) {
      const file = { type: 'application/pdf', bytes: smallPdf(title, lines), scan: 'not-configured' } as const
      const about_id = kind === 'minutes' ? child.meeting : null
      const dated_on = addDays(today, -daysAgo)
      const said = { title, kind, dated_on, about_id, handling }
      await keepDocument(tx, { ...file, ...around(child, adding, `${title}.pdf`, dated_on) }, 'database', said)
    }
    const file = { type: DOCX, bytes: letter.bytes, scan: 'made-here' } as const
    const { title, words } = letter
    const kept = { ...file, ...around(child, adding, `${title}.docx`, words.written_on) }
    await keepLetter(tx, kept, 'database', { ...words, kind: 'welcome', title })
  })
}

/** It was brought on the day that it bears. */
const around = (child: Child, { service, accountId }: Adding, name: string, day: LocalDate) => ({
  id: idFor('document', service.id, child.id, name),
  childId: child.id,
  name,
  replacesId: null,
  accountId,
  addedAt: new Date(`${day}T16:10:00Z`),
})

/** A letter of welcome: in a service that does not heed languages in English, whatever its reader chose. */
async function letterTo(child: Child, { service, heedsLanguages }: Adding, day: LocalDate) {
  const languages: LetterLanguages = heedsLanguages ? letterLanguages(child.written_language) : ['en']
  const to = child.known_as ?? child.given_names
  const facts = letterFacts('welcome', factsKnown(child, day), { to, child: to, service: service.name })
  const template = letterTemplate('welcome', 'child', day)
  const textIn = (language: (typeof BOTH)[number]): string | null =>
    languages.some(one => one === language) ? letterText(template, facts, language) : null
  const recipient = `${child.given_names} ${child.family_name}`
  const welcome = LETTER_KINDS.codes.find(({ code }) => code === 'welcome')?.label
  const title = `${welcome?.[languages.length === 1 ? languages[0] : 'en'] ?? ''}: ${recipient}`
  const words = { recipient, address: null, written_on: day, welsh: textIn('cy'), english: textIn('en') }
  return { title, words, bytes: await writeDocx(letterPaper(words, service.name, title)) }
}

const factsKnown = ({ worker, phone }: Child, day: LocalDate) => ({
  next: { held_on: addDays(day, 7), held_time: '16:00', place: 'Hwb Ieuenctid' },
  missed_on: null,
  warned: null,
  ends_on: null,
  manager: { name: worker, phone },
  writer: null,
})
