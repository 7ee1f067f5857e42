import { type Code, type CodeList, findCode } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'

/** The five groups of the national indicators, and those about whom nothing is known. */
export const ETHNICITY_GROUPS = {
  white: { en: 'White', cy: 'Gwyn' },
  mixed: { en: 'Mixed', cy: 'Cymysg' },
  asian: { en: 'Asian or Asian British', cy: 'Asiaidd neu Asiaidd Prydeinig' },
  black: { en: 'Black or Black British', cy: 'Du neu Ddu Prydeinig' },
  other: { en: 'Other ethnic group', cy: 'Grŵp ethnig arall' },
  'not-known': { en: 'Information not obtainable', cy: 'Gwybodaeth ddim ar gael' },
} as const satisfies Record<string, Words>

export type EthnicityGroup = keyof typeof ETHNICITY_GROUPS

const WITHIN = {
  asian: ['Asian, Asian British or Asian Welsh', 'Asiaidd, Asiaidd Cymreig neu Asiaidd Prydeinig'],
  black: [
    'Black, Black British, Black Welsh, Caribbean or African',
    'Du, Du Cymreig, Du Prydeinig, Caribïaidd neu Affricanaidd',
  ],
  mixed: ['Mixed or multiple ethnic groups', 'Grwpiau ethnig cymysg neu amlethnig'],
  white: ['White', 'Gwyn'],
  other: ['Other ethnic group', 'Grŵp ethnig arall'],
} as const

const category = (group: keyof typeof WITHIN, code: string, en: string, cy: string): Code => ({
  code,
  group,
  label: { en: `${WITHIN[group][0]}: ${en}`, cy: `${WITHIN[group][1]}: ${cy}` },
})

/** The 19 categories that people choose between themselves, in the census’s order. */
export const ETHNICITIES: CodeList = {
  id: 'ethnicity',
  source:
    'Census 2021, ethnic group (19 categories), Office for National Statistics, in English and Welsh; grouped as the youth justice indicators group them',
  codes: [
    category('asian', 'bangladeshi', 'Bangladeshi', 'Bangladeshaidd'),
    category('asian', 'chinese', 'Chinese', 'Tsieineaidd'),
    category('asian', 'indian', 'Indian', 'Indiaidd'),
    category('asian', 'pakistani', 'Pakistani', 'Pacistanaidd'),
    category('asian', 'other-asian', 'Other Asian', 'Asiaidd arall'),
    category('black', 'black-african', 'African', 'Affricanaidd'),
    category('black', 'black-caribbean', 'Caribbean', 'Caribïaidd'),
    category('black', 'other-black', 'Other Black', 'Du arall'),
    category('mixed', 'white-and-asian', 'White and Asian', 'Gwyn ac Asiaidd'),
    category('mixed', 'white-and-black-african', 'White and Black African', 'Gwyn a Du Affricanaidd'),
    category('mixed', 'white-and-black-caribbean', 'White and Black Caribbean', 'Gwyn a Du Caribïaidd'),
    category(
      'mixed',
      'other-mixed',
      'Other mixed or multiple ethnic groups',
      'Grwpiau ethnig cymysg neu amlethnig eraill',
    ),
    category(
      'white',
      'white-british',
      'English, Welsh, Scottish, Northern Irish or British',
      'Cymreig, Seisnig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig',
    ),
    category('white', 'white-irish', 'Irish', 'Gwyddelig'),
    category('white', 'gypsy-or-irish-traveller', 'Gypsy or Irish Traveller', 'Sipsi neu Deithiwr Gwyddelig'),
    category('white', 'roma', 'Roma', 'Roma'),
    category('white', 'other-white', 'Other White', 'Gwyn arall'),
    category('other', 'arab', 'Arab', 'Arabaidd'),
    category('other', 'other-ethnic-group', 'Any other ethnic group', 'Unrhyw grŵp ethnig arall'),
    { code: 'refused', label: { en: 'Prefers not to say', cy: 'Mae’n well ganddynt beidio â dweud' } },
    { code: 'not-known', label: { en: 'Not known', cy: 'Ddim yn gwybod' } },
  ],
}

/** The indicators’ group of a category. One that the list does not know tells nothing, so it is not known. */
export function ethnicityGroup(ethnicity: string): EthnicityGroup {
  const group = findCode(ETHNICITIES, ethnicity)?.group
  return group !== undefined && group in ETHNICITY_GROUPS ? (group as EthnicityGroup) : 'not-known'
}
