import type { Words } from '#kernel/language.ts'

/** An offence as it is written down. Seriousness and gravity are invented: the national tables were not to be had. */
export type OffenceTemplate = Words & {
  readonly category: string
  readonly seriousness: number
  readonly gravity: number
  readonly code: string | null
  readonly weapon: 'none' | 'other' | 'knife'
  readonly hasVictim: boolean
}

type Rest = { readonly code?: string; readonly weapon?: 'other' | 'knife'; readonly noVictim?: true }

const offence = (
  category: string,
  [seriousness, gravity]: readonly [number, number],
  en: string,
  cy: string,
  { code, weapon, noVictim }: Rest = {},
): OffenceTemplate => ({
  en,
  cy,
  category,
  seriousness,
  gravity,
  code: code ?? null,
  weapon: weapon ?? 'none',
  hasVictim: !noVictim,
})

const VIOLENCE = 'violence-against-the-person'

const TEMPLATES: readonly OffenceTemplate[] = [
  offence(VIOLENCE, [3, 2], 'Common assault', 'Ymosod cyffredin'),
  offence(VIOLENCE, [3, 2], 'Assault by beating', 'Ymosod drwy guro'),
  offence(VIOLENCE, [4, 3], 'Assault occasioning actual bodily harm', 'Ymosod gan achosi gwir niwed corfforol'),
  offence(VIOLENCE, [4, 3], 'Assault of an emergency worker', 'Ymosod ar weithiwr brys'),
  offence(VIOLENCE, [5, 4], 'Inflicting grievous bodily harm', 'Peri niwed corfforol difrifol'),
  offence(VIOLENCE, [7, 5], 'Wounding with intent', 'Clwyfo gyda bwriad', { weapon: 'knife' }),
  offence(VIOLENCE, [4, 3], 'Having a blade in a public place', 'Bod â llafn mewn man cyhoeddus', {
    weapon: 'knife',
    noVictim: true,
  }),
  offence(VIOLENCE, [5, 4], 'Threatening with a blade', 'Bygwth gyda llafn', { weapon: 'knife' }),
  offence(VIOLENCE, [4, 3], 'Having an offensive weapon', 'Bod ag arf ymosodol', { weapon: 'other', noVictim: true }),
  offence('robbery', [6, 4], 'Robbery', 'Lladrata'),
  offence('robbery', [5, 4], 'Attempted robbery', 'Ceisio lladrata', { weapon: 'other' }),
  offence('drugs', [2, 1], 'Possession of cannabis', 'Meddu ar ganabis', { noVictim: true }),
  offence('drugs', [3, 2], 'Possession of cocaine', 'Meddu ar gocên', { noVictim: true }),
  offence(
    'drugs',
    [5, 3],
    'Possession of cannabis with intent to supply',
    'Meddu ar ganabis gyda’r bwriad o’i gyflenwi',
    { noVictim: true },
  ),
  offence('drugs', [6, 4], 'Possession of heroin with intent to supply', 'Meddu ar heroin gyda’r bwriad o’i gyflenwi', {
    noVictim: true,
  }),
  offence('drugs', [6, 4], 'Being concerned in the supply of cocaine', 'Ymwneud â chyflenwi cocên', { noVictim: true }),
  offence('sexual', [6, 4], 'Sexual assault', 'Ymosod rhywiol'),
  offence('sexual', [5, 4], 'Sharing an indecent image of a child', 'Rhannu delwedd anweddus o blentyn'),
  offence('domestic-burglary', [6, 4], 'Burglary of a dwelling', 'Byrgleriaeth mewn annedd'),
  offence('other-burglary', [4, 3], 'Burglary of a shop', 'Byrgleriaeth mewn siop'),
  offence('theft', [2, 1], 'Theft from a shop', 'Dwyn o siop'),
  offence('theft', [3, 2], 'Theft of a bicycle', 'Dwyn beic'),
  offence('theft', [3, 2], 'Handling stolen goods', 'Trin nwyddau wedi’u dwyn'),
  offence('vehicle-theft', [4, 3], 'Taking a vehicle without consent', 'Cymryd cerbyd heb ganiatâd'),
  offence('vehicle-theft', [5, 3], 'Aggravated vehicle taking', 'Cymryd cerbyd gan waethygu’r drosedd'),
  offence(
    'criminal-damage',
    [2, 1],
    'Criminal damage to property valued under £5,000',
    'Difrod troseddol i eiddo gwerth llai na £5,000',
    { code: 'CD71039' },
  ),
  offence('criminal-damage', [2, 1], 'Graffiti on a bus shelter', 'Graffiti ar gysgodfan bysiau'),
  offence('arson', [6, 4], 'Arson', 'Llosgi bwriadol'),
  offence('public-order', [3, 2], 'Threatening behaviour', 'Ymddygiad bygythiol'),
  offence('public-order', [4, 3], 'Affray', 'Affrae'),
  offence('racially-aggravated', [4, 3], 'Racially aggravated harassment', 'Aflonyddu wedi’i waethygu gan hiliaeth'),
  offence('motoring', [3, 2], 'Riding an electric scooter without insurance', 'Reidio sgwter trydan heb yswiriant', {
    noVictim: true,
  }),
  offence('motoring', [4, 2], 'Dangerous driving', 'Gyrru peryglus', { noVictim: true }),
]

/** The offences of a category, at least one. */
export function templatesOf(category: string): readonly OffenceTemplate[] {
  const found = BY_CATEGORY.get(category)
  if (!found) throw new RangeError(`No offence of the category ${category}`)
  return found
}

const BY_CATEGORY: ReadonlyMap<string, readonly OffenceTemplate[]> = Map.groupBy(TEMPLATES, ({ category }) => category)
