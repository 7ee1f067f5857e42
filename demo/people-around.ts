import { familyMember } from '#modules/children/domain/family-member.ts'
import { professional } from '#modules/children/domain/professional.ts'
import type { Book } from './book.ts'
import type { CareTime } from './care.ts'
import { emailOf, inventMobile, inventPhone } from './contact-details.ts'
import { type Life, firstKnownOn, isKnownToday } from './lives.ts'
import { type Flavour, inventName } from './names.ts'
import { CONTACT_NOTES, write } from './phrases.ts'

const OTHERS = { father: 38, grandparent: 20, sibling: 18, 'step-parent': 14, 'aunt-or-uncle': 10 } as const
const FEMALE = new Set(['mother', 'grandparent', 'aunt-or-uncle'])

/** Writes family and carers: mostly a mother, often others, a carer for children in care. */
export function writeFamily(book: Book, childId: string, life: Life, care: readonly CareTime[]): void {
  const { dice } = life
  const isAway = care.some(time => time.isAway && time.until === null)
  const others = Array.from({ length: dice.whole(0, 2) }, () => dice.weighted(OTHERS))
  const relatives = new Set<string>([...(dice.chance(0.92) ? ['mother'] : ['father']), ...others])
  for (const relationship of relatives) writeRelative(book, childId, life, { relationship, isAtHome: !isAway })
  if (isAway)
    writeRelative(book, childId, life, {
      relationship: dice.chance(0.6) ? 'foster-carer' : 'residential-carer',
      isAtHome: true,
    })
}

type Relative = { readonly relationship: string; readonly isAtHome: boolean }

function writeRelative(book: Book, childId: string, life: Life, { relationship, isAtHome }: Relative): void {
  const { dice, speaksWelsh } = life
  const { practice, nation } = book.profile
  const isCarer = relationship.endsWith('-carer')
  const isParent = relationship === 'mother' || relationship === 'father'
  const own = inventName(dice, isCarer ? 'english' : life.flavour, FEMALE.has(relationship) ? 'female' : 'male')
  const family = isCarer || dice.chance(0.25) ? own.family : life.name.family
  const offered = nation === 'wales' && dice.chance(practice.languageOffered * 0.9)
  const language = speaksWelsh && nation === 'wales' && dice.chance(0.75) ? 'welsh' : 'english'
  book.add(familyMember, {
    child_id: childId,
    name: `${own.given.split(' ')[0] ?? ''} ${family}`,
    relationship,
    parental_responsibility: isParent ? dice.chance(0.9) : false,
    lives_with_child:
      relationship === 'father'
        ? isAtHome && dice.chance(0.4)
        : isAtHome && (isCarer || relationship !== 'aunt-or-uncle'),
    phone: dice.chance(0.85) ? inventMobile(dice) : null,
    email: dice.chance(0.2) ? emailOf(`${own.given} ${family}`) : null,
    address: null,
    spoken_language: offered ? language : null,
    written_language: offered ? language : null,
    language_offer_on: offered ? book.day(Math.min(firstKnownOn(life) + dice.whole(3, 40), 0)) : null,
    interpreter_needed: null,
    contact_allowed: !dice.chance(relationship === 'father' ? 0.12 : 0.02),
    contact_note: dice.chance(0.12) ? write(dice, CONTACT_NOTES, speaksWelsh) : null,
    from_on: null,
    until_on: null,
  })
}

/** Writes who else works with the child, as far as the service knows. */
export function writeProfessionals(book: Book, childId: string, life: Life, care: readonly CareTime[]): void {
  const { dice } = life
  const { practice, area } = book.profile
  const isWithServices = care.some(({ until }) => until === null)
  const inHelp = care.at(-1)?.status === 'early-help'
  const roles = [
    ...(isWithServices ? [[inHelp ? 'early-help-worker' : 'social-worker', area.council] as const] : []),
    ...(dice.chance(0.6) ? [['teacher', dice.pick(area.schools)] as const] : []),
    ...(dice.chance(0.2) ? [['mental-health-worker', area.health] as const] : []),
    ...(dice.chance(0.12) ? [['youth-worker', null] as const] : []),
  ]
  for (const [role, organisation] of roles) {
    if (dice.chance(practice.professionalsKnown)) writeProfessional(book, childId, life, { role, organisation })
  }
}

type Known = { readonly role: string; readonly organisation: string | null }

function writeProfessional(book: Book, childId: string, life: Life, { role, organisation }: Known): void {
  const { dice } = life
  const flavour: Flavour = dice.chance(book.profile.speaksWelsh) ? 'welsh' : 'english'
  const { given, family } = inventName(dice, flavour, dice.pick(['female', 'male']))
  const name = `${given.split(' ')[0] ?? ''} ${family}`
  const since = Math.min(firstKnownOn(life) + dice.whole(-100, 100), -3)
  book.add(professional, {
    child_id: childId,
    name,
    role: book.profile.practice.hasSlips && dice.chance(0.12) ? 'TAF co-ordinator' : role,
    organisation,
    phone: inventPhone(dice),
    email: emailOf(name),
    from_on: book.day(since),
    until_on: isKnownToday(life) ? null : book.day(Math.round(since * 0.3)),
  })
}
