import type { Entity } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { RecordForm } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { careStatus } from '../domain/care-status.ts'
import { childIdentifier } from '../domain/child-identifier.ts'
import { education } from '../domain/education.ts'
import { familyMember } from '../domain/family-member.ts'
import { healthNeed } from '../domain/health-need.ts'
import { learningNeed } from '../domain/learning-need.ts'
import { professional } from '../domain/professional.ts'
import { residence } from '../domain/residence.ts'
import { endEarlierSpan } from '../data/end-earlier-span.ts'
import { RecordHeader } from './child-frame.tsx'
import { openChild } from './open-child.ts'

/** A kind of record about a child, as a page of the child's record shows it. */
export type ChildRecordKind = {
  readonly entity: Entity
  /** The page that shows it: what follows the child's path. */
  readonly tab: string
  /** The last part of its form's path. */
  readonly slug: string
  readonly title: Words
  readonly add: Words
  readonly edit: Words
  /** The field that a card is called by. */
  readonly named: string
  /** A new one that begins ends the one before: a child lives in one place at a time. */
  readonly oneAtATime?: true
}

export const CHILD_RECORD_KINDS: readonly ChildRecordKind[] = [
  {
    entity: childIdentifier,
    tab: '/about',
    slug: 'identifiers',
    title: { en: 'Reference numbers', cy: 'Cyfeirnodau' },
    add: { en: 'Add a reference number', cy: 'Ychwanegu cyfeirnod' },
    edit: { en: 'Correct a reference number', cy: 'Cywiro cyfeirnod' },
    named: 'kind',
  },
  {
    entity: residence,
    tab: '/home',
    slug: 'residences',
    title: { en: 'Where the child lives', cy: 'Ble mae’r plentyn yn byw' },
    add: { en: 'Add an address', cy: 'Ychwanegu cyfeiriad' },
    edit: { en: 'Correct an address', cy: 'Cywiro cyfeiriad' },
    named: 'accommodation_type',
    oneAtATime: true,
  },
  {
    entity: familyMember,
    tab: '/home',
    slug: 'family',
    title: { en: 'Family and carers', cy: 'Teulu a gofalwyr' },
    add: { en: 'Add a family member or carer', cy: 'Ychwanegu aelod o’r teulu neu ofalwr' },
    edit: { en: 'Correct a family member or carer', cy: 'Cywiro aelod o’r teulu neu ofalwr' },
    named: 'name',
  },
  {
    entity: careStatus,
    tab: '/home',
    slug: 'care',
    title: { en: 'Care and protection', cy: 'Gofal ac amddiffyn' },
    add: { en: 'Add a care status', cy: 'Ychwanegu statws gofal' },
    edit: { en: 'Correct a care status', cy: 'Cywiro statws gofal' },
    named: 'status',
  },
  {
    entity: professional,
    tab: '/home',
    slug: 'professionals',
    title: { en: 'Other professionals', cy: 'Gweithwyr proffesiynol eraill' },
    add: { en: 'Add a professional', cy: 'Ychwanegu gweithiwr proffesiynol' },
    edit: { en: 'Correct a professional', cy: 'Cywiro gweithiwr proffesiynol' },
    named: 'name',
  },
  {
    entity: education,
    tab: '/education',
    slug: 'education',
    title: { en: 'Education, training and employment', cy: 'Addysg, hyfforddiant a chyflogaeth' },
    add: { en: 'Add education, training or employment', cy: 'Ychwanegu addysg, hyfforddiant neu gyflogaeth' },
    edit: { en: 'Correct education, training or employment', cy: 'Cywiro addysg, hyfforddiant neu gyflogaeth' },
    named: 'provision_type',
  },
  {
    entity: learningNeed,
    tab: '/education',
    slug: 'learning-needs',
    title: { en: 'Additional learning needs', cy: 'Anghenion dysgu ychwanegol' },
    add: { en: 'Add additional learning needs', cy: 'Ychwanegu anghenion dysgu ychwanegol' },
    edit: { en: 'Correct additional learning needs', cy: 'Cywiro anghenion dysgu ychwanegol' },
    named: 'kinds',
  },
  {
    entity: healthNeed,
    tab: '/education',
    slug: 'health-needs',
    title: { en: 'Health and substance use', cy: 'Iechyd a defnyddio sylweddau' },
    add: { en: 'Add a health need', cy: 'Ychwanegu angen iechyd' },
    edit: { en: 'Correct a health need', cy: 'Cywiro angen iechyd' },
    named: 'area',
  },
]

/** The form of one kind of record about a child. */
export const childRecordForm = (kind: ChildRecordKind): RecordForm => ({
  entity: kind.entity,
  path: `/children/:childId/${kind.slug}`,
  permission: 'child.write',
  newTitle: kind.add,
  editTitle: kind.edit,
  open: async (visit: Visit) => {
    const child = await openChild(visit)
    return {
      childId: child.id,
      header: <RecordHeader child={child} visit={visit} />,
      back: `/children/${child.id}${kind.tab}`,
      fixed: { child_id: child.id },
      choices: {},
    }
  },
  ...(kind.oneAtATime
    ? { alongside: (tx, { id, version, values }) => endEarlierSpan(tx, kind.entity, { id, version, values }) }
    : {}),
  after: visit => `/children/${visit.param('childId')}${kind.tab}`,
})
