import type { Words } from '#kernel/language.ts'
import type { Role } from '#kernel/permission.ts'
import { emailOf } from './contact-details.ts'

/** Someone whom one can sign in as. */
export type DemoPerson = {
  readonly name: string
  readonly email: string
  readonly roles: readonly { readonly service: string; readonly role: Role }[]
  /** What the person comes for, for the page on which one chooses. */
  readonly comesFor: Words
}

const COMES_FOR: Readonly<Record<Role, Words>> = {
  'case-manager': {
    en: 'Works with children: finds what needs doing today and records it once.',
    cy: 'Gweithio gyda phlant: gweld beth sydd angen ei wneud heddiw, a’i gofnodi unwaith.',
  },
  'team-manager': {
    en: 'Allocates and countersigns work, and looks for children who are not safe.',
    cy: 'Dyrannu a chydlofnodi gwaith, a chwilio am blant nad ydynt yn ddiogel.',
  },
  'head-of-service': {
    en: 'Answers for the whole service: its children, its staff and its figures.',
    cy: 'Atebol am y gwasanaeth cyfan: y plant, y staff a’r ffigurau.',
  },
  auditor: {
    en: 'Samples cases and judges the quality of the work.',
    cy: 'Samplu achosion a barnu ansawdd y gwaith.',
  },
  'victim-worker': {
    en: 'Speaks for victims: their wishes, their consent and their safety.',
    cy: 'Siarad dros ddioddefwyr: eu dymuniadau, eu cydsyniad a’u diogelwch.',
  },
  'performance-analyst': {
    en: 'Prepares the figures and the returns, and mends the data behind them.',
    cy: 'Paratoi’r ffigurau a’r ffurflenni, a chywiro’r data y tu ôl iddynt.',
  },
  'board-member': {
    en: 'Asks whether children are safe, what is failing and what partners promised.',
    cy: 'Gofyn a yw plant yn ddiogel, beth sy’n methu a beth addawodd y partneriaid.',
  },
  'scrutiny-reader': {
    en: 'Reads the papers that the board has published.',
    cy: 'Darllen y papurau a gyhoeddwyd gan y bwrdd.',
  },
  'national-overseer': {
    en: 'Sees how services stand, and where to look.',
    cy: 'Gweld sefyllfa’r gwasanaethau, a ble i edrych.',
  },
  inspector: {
    en: 'Inspects the sampled cases, for the days of the inspection.',
    cy: 'Arolygu’r achosion a samplwyd, ar ddyddiau’r arolygiad.',
  },
  administrator: {
    en: 'Looks after accounts, imports and settings, and never sees a child.',
    cy: 'Gofalu am gyfrifon, mewnforion a gosodiadau, heb weld plentyn byth.',
  },
}

const IN_BOTH: Words = {
  en: 'A manager in one service, lent to the other as a case manager: works in both.',
  cy: 'Rheolwr mewn un gwasanaeth, ar fenthyg i’r llall fel rheolwr achos: gweithio yn y ddau.',
}

const NAMES: Readonly<Record<string, Readonly<Record<Role, string>>>> = {
  aberwen: {
    'case-manager': 'Eleri Bryngwennol',
    'team-manager': 'Gethin Maesonnen',
    'head-of-service': 'Rhiannon Cwmseren',
    auditor: 'Huw Talrhedyn',
    'victim-worker': 'Nia Dolhelyg',
    'performance-analyst': 'Owen Quillmere',
    'board-member': 'Margaret Larkstead',
    'scrutiny-reader': 'Idris Nanteirin',
    'national-overseer': 'Priya Varameri',
    inspector: 'Stephen Umbergate',
    administrator: 'Lowri Penysgaw',
  },
  glanmorfa: {
    'case-manager': 'Callum Saltmarsh-Wrenholme',
    'team-manager': 'Angharad Rhydwylan',
    'head-of-service': 'Samuel Thistlemoor',
    auditor: 'Beth Copperthorne',
    'victim-worker': 'Yasmin Lumanova',
    'performance-analyst': 'Iwan Coedtylluan',
    'board-member': 'Frances Juniperstead',
    'scrutiny-reader': 'George Tanseyworth',
    'national-overseer': 'Luned Hafodarian',
    inspector: 'Marcus Zenokanta',
    administrator: 'Ruth Pebblegate',
  },
}

const lent: DemoPerson = {
  name: 'Tegan Llwynhedydd',
  email: emailOf('Tegan Llwynhedydd'),
  roles: [
    { service: 'glanmorfa', role: 'team-manager' },
    { service: 'aberwen', role: 'case-manager' },
  ],
  comesFor: IN_BOTH,
}

/** Everyone whom one can sign in as: each role in each service, and one person who works in both. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  ...Object.entries(NAMES).flatMap(([service, names]) =>
    (Object.entries(names) as [Role, string][]).map(([role, name]) => ({
      name,
      email: emailOf(name),
      roles: [{ service, role }],
      comesFor: COMES_FOR[role],
    })),
  ),
  lent,
]

/** Those of a service whom one signs in as for a role. */
export const peopleWho = (service: string, role: Role): readonly DemoPerson[] =>
  DEMO_PEOPLE.filter(({ roles }) => roles.some(held => held.service === service && held.role === role))
