import { same, type Words } from '#kernel/language.ts'
import type { NationService } from '../nation-service.ts'

const DYFED_POWYS = same('Dyfed-Powys')
const GWENT = same('Gwent')
const NORTH_WALES: Words = { en: 'North Wales', cy: 'Gogledd Cymru' }
const SOUTH_WALES: Words = { en: 'South Wales', cy: 'De Cymru' }

type Entry = readonly [id: string, name: Words, policeArea: Words]

/** The services of Wales. Source: the local-level tables of Youth Justice Statistics 2024 to 2025 (gov.uk). */
const ENTRIES: readonly Entry[] = [
  ['blaenau-gwent-and-caerphilly', { en: 'Blaenau Gwent and Caerphilly', cy: 'Blaenau Gwent a Chaerffili' }, GWENT],
  ['bridgend', { en: 'Bridgend', cy: 'Pen-y-bont ar Ogwr' }, SOUTH_WALES],
  ['cardiff', { en: 'Cardiff', cy: 'Caerdydd' }, SOUTH_WALES],
  ['carmarthenshire', { en: 'Carmarthenshire', cy: 'Sir Gaerfyrddin' }, DYFED_POWYS],
  ['ceredigion', same('Ceredigion'), DYFED_POWYS],
  ['conwy-and-denbighshire', { en: 'Conwy and Denbighshire', cy: 'Conwy a Sir Ddinbych' }, NORTH_WALES],
  ['cwm-taf', same('Cwm Taf'), SOUTH_WALES],
  ['flintshire', { en: 'Flintshire', cy: 'Sir y Fflint' }, NORTH_WALES],
  ['gwynedd-and-ynys-mon', { en: 'Gwynedd and Ynys Môn', cy: 'Gwynedd ac Ynys Môn' }, NORTH_WALES],
  ['monmouthshire-and-torfaen', { en: 'Monmouthshire and Torfaen', cy: 'Sir Fynwy a Thorfaen' }, GWENT],
  ['neath-port-talbot', { en: 'Neath Port Talbot', cy: 'Castell-nedd Port Talbot' }, SOUTH_WALES],
  ['newport', { en: 'Newport', cy: 'Casnewydd' }, GWENT],
  ['pembrokeshire', { en: 'Pembrokeshire', cy: 'Sir Benfro' }, DYFED_POWYS],
  ['powys', same('Powys'), DYFED_POWYS],
  ['swansea', { en: 'Swansea', cy: 'Abertawe' }, SOUTH_WALES],
  ['vale-of-glamorgan', { en: 'Vale of Glamorgan', cy: 'Bro Morgannwg' }, SOUTH_WALES],
  ['wrexham', { en: 'Wrexham', cy: 'Wrecsam' }, NORTH_WALES],
]

export const SERVICES_OF_WALES: readonly NationService[] = ENTRIES.map(([id, name, policeArea]) => ({
  id,
  name,
  nation: 'wales',
  region: 'wales',
  policeArea,
}))
