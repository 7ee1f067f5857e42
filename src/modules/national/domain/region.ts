import type { Words } from '#kernel/language.ts'

/** The regions of England as statistics have them, and Wales. */
export const REGIONS = {
  'east-midlands': { en: 'East Midlands', cy: 'Dwyrain Canolbarth Lloegr' },
  eastern: { en: 'Eastern', cy: 'Dwyrain Lloegr' },
  london: { en: 'London', cy: 'Llundain' },
  'north-east': { en: 'North East', cy: 'Gogledd-ddwyrain Lloegr' },
  'north-west': { en: 'North West', cy: 'Gogledd-orllewin Lloegr' },
  'south-east': { en: 'South East', cy: 'De-ddwyrain Lloegr' },
  'south-west': { en: 'South West', cy: 'De-orllewin Lloegr' },
  wales: { en: 'Wales', cy: 'Cymru' },
  'west-midlands': { en: 'West Midlands', cy: 'Gorllewin Canolbarth Lloegr' },
  'yorkshire-and-the-humber': { en: 'Yorkshire and the Humber', cy: 'Swydd Efrog a’r Humber' },
} as const satisfies Record<string, Words>

export type RegionId = keyof typeof REGIONS

export const REGION_IDS = Object.keys(REGIONS) as readonly RegionId[]

export const isRegion = (text: string): text is RegionId => Object.hasOwn(REGIONS, text)
