import { victim } from '#modules/victims/domain/victim.ts'
import type { Book } from './book.ts'
import { years } from './calendar.ts'
import { emailOf, inventMobile, inventPostcode, inventStreet } from './contact-details.ts'
import { inventFamilyName, inventName } from './names.ts'
import { write } from './phrases.ts'
import { SAFE_CONTACT } from './phrases/victims.ts'
import type { Dice } from './random.ts'

/** Someone whom an offence harmed, as the demo knows them while it goes on writing. */
export type Harmed = { readonly id: string; readonly kind: Kind; readonly speaksWelsh: boolean }

type Kind = 'adult' | 'child' | 'business' | 'body'

const OF_PROPERTY = { adult: 46, child: 12, business: 32, body: 10 }
const OF_PEOPLE = { adult: 58, child: 40, business: 1, body: 1 }
const PROPERTY = new Set(['criminal-damage', 'theft', 'vehicle-theft', 'other-burglary', 'arson'])

/** Invents whom an offence of this category harmed. */
export function writeVictim(book: Book, category: string, dice: Dice): Harmed {
  const kind = dice.weighted<Kind>(PROPERTY.has(category) ? OF_PROPERTY : OF_PEOPLE)
  const isPerson = kind === 'adult' || kind === 'child'
  const speaksWelsh = dice.chance(book.profile.speaksWelsh)
  const facts = isPerson ? personOf(book, kind, speaksWelsh, dice) : { name: nameOfBody(book, kind, dice) }
  const id = book.add(victim, {
    kind,
    safe_contact: dice.chance(isPerson ? 0.5 : 0.1) ? write(dice, SAFE_CONTACT, speaksWelsh) : null,
    prefers: dice.weighted({ phone: 6, text: 2, email: 3, letter: 2 }),
    phone: inventMobile(dice),
    email: isPerson ? emailOf(facts.name) : null,
    address: dice.chance(0.85) ? inventStreet(dice) : null,
    postcode: inventPostcode(dice, book.profile.area),
    ...facts,
  })
  return { id, kind, speaksWelsh }
}

function nameOfBody({ profile: { area } }: Book, kind: Kind, dice: Dice): string {
  const town = dice.pick(area.towns)
  if (kind === 'business')
    return dice.pick([
      `Siop ${inventFamilyName(dice, 'welsh')}`,
      `${inventFamilyName(dice, 'english')} Stores, ${town}`,
    ])
  return dice.pick([dice.pick(area.schools), `Neuadd Gymunedol ${town}`, `${town} Library`])
}

function personOf(book: Book, kind: Kind, speaksWelsh: boolean, dice: Dice) {
  const sex = dice.pick(['female', 'male'] as const)
  const flavour = speaksWelsh ? 'welsh' : dice.chance(0.12) ? 'other' : 'english'
  const name = inventName(dice, flavour, sex)
  const isChild = kind === 'child'
  return {
    name: `${name.given} ${name.family}`,
    date_of_birth: book.day(-years(isChild ? 10 : 19) - dice.whole(0, years(isChild ? 7 : 55))),
    parent_name: isChild ? `${inventName(dice, flavour, 'female').given} ${name.family}` : null,
    spoken_language: speaksWelsh ? 'welsh' : 'english',
    written_language: speaksWelsh && dice.chance(0.7) ? 'welsh' : 'english',
    interpreter_needed: false,
    sex,
    ethnicity: flavour === 'other' ? 'other-white' : 'white-british',
    disability: dice.chance(0.15),
    enhanced_rights: isChild ? ['vulnerable'] : dice.chance(0.12) ? [dice.pick(['vulnerable', 'persistent'])] : [],
    known_as_child: isChild ? dice.chance(0.06) : false,
  }
}
